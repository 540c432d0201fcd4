import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "other-people-each-month": {
    es: "Señalaste el total de la orientación. Cada mes llegan otras personas a orientarse, y sumar sus meses no repite a nadie. ¿En qué filas vuelven las mismas?",
    en: "You pointed at the total of orientation. Other people come for orientation each month, and adding its months repeats nobody. In which rows do the same ones come back?",
  },
  "one-month": {
    es: "Señalaste un solo mes. Dentro de un mes, cada persona de la fila está una vez. Busca la celda en que se juntaron los meses.",
    en: "You pointed at a single month. Within one month, each person of the row is there once. Look for the cell in which the months were joined.",
  },
  "name-of-the-row": {
    es: "Señalaste el nombre de una actividad. El nombre está bien: lo que se discute es un número. ¿Cuál de esa fila junta varios meses?",
    en: "You pointed at the name of an activity. The name is fine: it is a number that is in doubt. Which one in that row joins several months?",
  },
} satisfies Record<string, Text>;
