import type { Text } from "../../../../../src/i18n/locale.ts";

const six: Text = {
  es: "El 6 no está entre los números que la fuente cambia: nada se publica como 6 salvo el 6. ¿Qué se sabe entonces?",
  en: "6 is not among the numbers that the source changes: nothing but a 6 is published as 6. What is known then?",
};

const blank: Text = {
  es: "En esa celda no hay ningún número: aquí nadie publicó ese dato. ¿Qué se puede decir de ella?",
  en: "There is no number in that cell: here nobody published it. What can be said of it?",
};

export default {
  "five-and-zero-exact": {
    es: "Tomaste el 5 y el 0 como contados. Los números de 1 a 4 no salen en la tabla: se publican como 0 o como 5. ¿Cuáles pueden estar detrás de cada uno?",
    en: "You took 5 and 0 as counted. The numbers from 1 to 4 are not in the table: they are published as 0 or as 5. Which of them may stand behind each?",
  },
  "exact-five": {
    es: "Tomaste el 5 como contado. Puede serlo, pero un 1, 2, 3 o 4 también puede salir como 5. ¿Entre qué números está?",
    en: "You took 5 as counted. It may be, but a 1, 2, 3 or 4 may come out as 5 as well. Between which numbers does it lie?",
  },
  "zero-is-none": {
    es: "Tomaste el 0 como «nadie». En esta fuente un número muy bajo también se publica como 0. ¿Hasta cuál?",
    en: 'You took 0 as "nobody". In this source a very low number is published as 0 as well. Up to which?',
  },
  "blank-is-zero": {
    es: "Una celda vacía no es un 0: aquí nadie publicó ese dato. ¿Qué se puede decir de ella?",
    en: "A blank cell is not a 0: here nobody published that number. What can be said of it?",
  },
  "six-doubted": {
    es: "El 6 no está entre los números que la fuente cambia. Vuelve a leer cuáles son.",
    en: "6 is not among the numbers that the source changes. Read again which they are.",
  },
  "five-as-unknown": {
    es: "Del 5 se sabe algo: hay por lo menos una solicitud, y no más de cinco. Busca la opción que lo dice.",
    en: "Something is known of the 5: there is at least one application, and no more than five. Look for the choice that says so.",
  },
  "five-may-be-nobody": {
    es: "Detrás de un 5 no puede haber un 0: nadie se publica como 0, y no sube. Y el propio 5 sí puede estar. ¿Entre qué números está?",
    en: "There cannot be a 0 behind a 5: nobody is published as 0, and does not go up. And the 5 itself may be there. Between which numbers does it lie?",
  },
  "zero-is-somebody": {
    es: "Detrás de un 0 también puede no haber nadie, y no puede haber cinco: un 5 se publica como 5. ¿Entre qué números está?",
    en: "Behind a 0 there may also be nobody, and there cannot be five: a 5 is published as 5. Between which numbers does it lie?",
  },
  "zero-as-unknown": {
    es: "Del 0 se sabe algo: si hubo personas, fueron muy pocas. ¿Qué números se publican como 0? Busca la opción que los dice.",
    en: "Something is known of the 0: if there were people, they were very few. Which numbers are published as 0? Look for the choice that says them.",
  },
  "six-as-few": six,
  "six-as-unknown": six,
  "blank-as-counted": blank,
  "blank-as-few": blank,
} satisfies Record<string, Text>;
