import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "last-year": {
    es: "Elegiste la fila más reciente. Plot no descarta filas: dibuja una barra por cada una. Piensa dónde quedan las otras dos si comparten nombre.",
    en: "You picked the latest row. Plot throws no row away: it draws a bar for each one. Think where the other two go when they share a name.",
  },
  "three-bars": {
    es: "Hay tres barras, sí. Pero las tres tienen el mismo valor en «y», y no le dijiste a Plot que las separe por año: ¿qué hace con barras que comparten lugar?",
    en: 'There are three bars, yes. But all three have the same value in "y", and nothing tells Plot to set the years apart: what does it do with bars that share a place?',
  },
  average: {
    es: "Un promedio es un cálculo, y aquí nadie lo pidió: no hay ninguna transformación en el programa. Piensa qué hace «barX» con varias filas del mismo nombre.",
    en: 'A mean is a calculation, and nobody asked for it: there is no transform in the program. Think what "barX" does with several rows of one name.',
  },
} satisfies Record<string, Text>;
