import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "zeros-averaged": {
    es: "Los ceros siguen ahí, y cada uno baja el promedio como si ese mes no hubiera comido nadie. En el paso 4, ¿qué va en lugar de qué?",
    en: "The zeros are still there, and each lowers the mean as if nobody had eaten in that month. In step 4, what goes in the place of what?",
  },
  "months-lost": {
    es: "El promedio ya es el de los meses con dato. Pero quitaste filas, y ahora parece que esos meses no trabajaron. No borres la fila: vacía la celda.",
    en: "The mean is that of the months with data now. But you removed rows, and it looks as if no work was done in those months. Do not delete the row: blank the cell.",
  },
  "repeats-back": {
    es: "Volvieron a entrar las filas repetidas: hay más filas que meses. Deja el paso 3 como venía.",
    en: "The repeated rows came back in: there are more rows than months. Leave step 3 as it came.",
  },
  "repeats-back-with-zeros": {
    es: "Volvieron las filas repetidas, y los ceros siguen en el promedio. Deja el paso 3 como venía y corrige el 4.",
    en: "The repeated rows are back, and the zeros are still in the mean. Leave step 3 as it came and correct step 4.",
  },
  summed: {
    es: "Los vacíos ya están. Pero ahora el cuadro suma los meses, y se pide el promedio: deja el paso 5 como venía.",
    en: "The blanks are right now. But the summary adds the months up, and the mean is asked for: leave step 5 as it came.",
  },
  largest: {
    es: "Los vacíos ya están. Pero ahora el cuadro da el mes más alto, y se pide el promedio: deja el paso 5 como venía.",
    en: "The blanks are right now. But the summary gives the highest month, and the mean is asked for: leave step 5 as it came.",
  },
} satisfies Record<string, Text>;
