import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "sum-where-max": {
    es: "Sumaste también las actividades con regla MAX. Quien vino a las sesiones en enero, febrero y marzo quedó contado tres veces. ¿Qué operación va con MAX?",
    en: "You added the activities with the rule MAX as well. Whoever came to the sessions in January, February and March was counted three times. Which operation goes with MAX?",
  },
  "max-everywhere": {
    es: "Tomaste el mes más alto en todas. En orientation llegan otras personas cada mes, y perdiste a las de los otros dos. Su regla es SUM.",
    en: "You took the highest month everywhere. In orientation other people come each month, and you lost those of the other two. Its rule is SUM.",
  },
  swapped: {
    es: "Las dos operaciones están cambiadas. Vuelve a la pregunta: el próximo mes, ¿serán las mismas personas? Si lo son, no se suman.",
    en: "The two operations have changed places. Go back to the question: will it be the same people next month? If so, they are not added.",
  },
  "na-counted": {
    es: "Las reglas SUM y MAX están bien. Pero en tu tabla hay actividades N/A: carnés, folletos y eventos. Quita sus filas antes de agrupar.",
    en: "The rules SUM and MAX are right. But there are N/A activities in your table: cards, leaflets and events. Take their rows out before you group.",
  },
  "na-as-zero": {
    es: "Pusiste 0 en las actividades N/A. Un 0 dice «no llegamos a nadie», y N/A dice «aquí no se cuentan personas». Quita esas filas de la tabla.",
    en: 'You put 0 for the activities with N/A. A 0 says "we reached nobody", and N/A says "people are not counted here". Take those rows out of the table.',
  },
  "highest-row": {
    es: "Tomaste la fila más alta. En un mismo mes, cada organización atiende a otras personas: junta primero las filas del mes y busca después el mes más alto.",
    en: "You took the highest row. In the same month each organisation helps other people: put the rows of the month together first, and look for the highest month afterwards.",
  },
} satisfies Record<string, Text>;
