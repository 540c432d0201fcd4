import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "zeros-averaged": {
    es: "Los ceros siguen ahí, y cada uno baja el promedio como si ese mes no hubiera comido nadie. ¿Qué va en lugar de qué?",
    en: "The zeros are still there, and each lowers the mean as if nobody had eaten in that month. What goes in the place of what?",
  },
  "months-lost": {
    es: "El promedio ya es el de los meses con dato. Pero quitaste filas, y ahora parece que esos meses no trabajaron. Deja la fila y cambia lo que dice su celda.",
    en: "The mean is that of the months with data now. But you removed rows, and it looks as if no work was done in those months. Keep the row and change what its cell says.",
  },
  "repeats-back": {
    es: "Volvieron a entrar las filas repetidas: hay más filas que meses. Deja el paso que las quita como venía.",
    en: "The repeated rows came back in: there are more rows than months. Leave the step that drops them as it came.",
  },
  "repeats-back-with-zeros": {
    es: "Volvieron las filas repetidas, y los ceros siguen en el promedio. Deja el paso que las quita y añade otro.",
    en: "The repeated rows are back, and the zeros are still in the mean. Leave the step that drops them and add another.",
  },
  summed: {
    es: "Los vacíos ya están. Pero ahora el cuadro suma los meses, y se pide el promedio: deja el último paso como venía.",
    en: "The blanks are right now. But the summary adds the months up, and the mean is asked for: leave the last step as it came.",
  },
  largest: {
    es: "Los vacíos ya están. Pero ahora el cuadro da el mes más alto, y se pide el promedio: deja el último paso como venía.",
    en: "The blanks are right now. But the summary gives the highest month, and the mean is asked for: leave the last step as it came.",
  },
} satisfies Record<string, Text>;
