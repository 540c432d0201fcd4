import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "months-added": {
    es: "Sumaste los meses donde la regla es MAX. Una familia con gestión de casos en enero, febrero y marzo quedó contada tres veces. ¿Qué mes, él solo, no repite a nadie y pierde a los menos?",
    en: "You added the months where the rule is MAX. A family with case management in January, February and March was counted three times. Which month, by itself, repeats nobody and loses the fewest?",
  },
  "highest-everywhere": {
    es: "En orientación tomaste el mes más alto. A orientarse llegan otras personas cada mes, y perdiste a las de los otros dos. Su regla es SUM.",
    en: "In orientation you took the highest month. Other people come for orientation each month, and you lost those of the other two. Its rule is SUM.",
  },
  swapped: {
    es: "Las dos reglas están cambiadas: sumaste donde dice MAX y tomaste el mes más alto donde dice SUM. Vuelve a la pregunta: el próximo mes, ¿serán las mismas personas?",
    en: "The two rules have changed places: you added where it says MAX, and took the highest month where it says SUM. Go back to the question: will it be the same people next month?",
  },
  "last-month": {
    es: "Donde la regla es MAX pusiste marzo, el último mes. En alguna fila hubo otro más alto, y esas personas existen. Compara los tres.",
    en: "Where the rule is MAX you put March, the last month. In some row another month was higher, and those people exist. Compare all three.",
  },
  "average-month": {
    es: "Donde la regla es MAX pusiste el promedio. Un mes promedio no es un mes: en el más alto hubo más personas, todas en la misma lista. El piso es ese.",
    en: "Where the rule is MAX you put the average. An average month is no month: in the highest one there were more people, all on one list. That one is the floor.",
  },
  "events-added": {
    es: "Sumaste el público de los eventos. Nadie sabe quién fue a dos, y por eso su regla es N/A: de ahí no sale un número de personas.",
    en: "You added the audience of the events. Nobody knows who went to two, and so the rule is N/A: no number of people comes out of it.",
  },
  "events-by-highest-month": {
    es: "En los eventos tomaste el mes más alto, como si la misma gente volviera. Su regla es otra. ¿Qué se escribe donde no se cuentan personas asistidas?",
    en: "For the events you took the highest month, as if the same people came back. The rule is another one. What is written where people assisted are not counted?",
  },
  "events-as-zero": {
    es: "En los eventos pusiste 0. Un 0 dice «no llegamos a nadie», y N/A dice «aquí no se cuentan personas». Escribe lo segundo.",
    en: 'For the events you put 0. A 0 says "we reached nobody", and N/A says "people are not counted here". Write the second.',
  },
} satisfies Record<string, Text>;
