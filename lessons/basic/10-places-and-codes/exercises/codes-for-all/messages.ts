import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "zero-lost": {
    es: "Las letras están. Nueve códigos quedaron con una sola cifra, como «PE7»: falta rellenar el número hasta dos cifras antes de unirlo.",
    en: 'The letters are there. Nine codes have a single digit, as "PE7": the number has to be filled up to two digits before it is joined.',
  },
  "zero-for-all": {
    es: "El cero va ahora en todos, también donde ya había dos cifras: Lima quedó con tres. Ponlo solo donde falta.",
    en: "The zero now stands in all of them, even where there were two digits: Lima has three. Put it only where one is missing.",
  },
  "zero-behind": {
    es: "El cero quedó detrás: el 1 se volvió 10 y ahora es el código de otro departamento. «Start» quiere decir comienzo.",
    en: "The zero came behind: 1 became 10, and that is now the code of another department. It is the start that needs filling.",
  },
  "one-zero-too-many": {
    es: "Los códigos tienen tres cifras. El primer número de `padStart` dice hasta cuántas se rellena: ¿cuántas lleva un departamento?",
    en: "The codes have three digits. The first number in `padStart` says up to how many it fills: how many does a department have?",
  },
  "letters-left-out": {
    es: "Las dos cifras están, con su cero. Eso es el Ubigeo. Al P-code le falta el país, delante.",
    en: "The two digits are there, with their zero. That is the UBIGEO. The P-code lacks the country, in front.",
  },
  "number-alone": {
    es: "Es el número de la hoja, ahora como texto. Le faltan dos cosas delante: el cero donde hay una sola cifra, y el país.",
    en: "It is the number of the sheet, now as a text. Two things are missing in front: the zero where there is one digit, and the country.",
  },
  "filled-with-spaces": {
    es: "Hay un espacio donde iba el cero: se ve casi igual, y para una unión es otro código. Di con qué se rellena, después de la coma.",
    en: "There is a space where the zero should be: it hardly shows, and to a join it is another code. Say what to fill with, after a comma.",
  },
} satisfies Record<string, Text>;
