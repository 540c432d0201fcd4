import { messages } from "./messages.ts";

/** What is worth a look, by kind of look: what was seen, and what to do. */
export const lookWords = messages({
  repeated: { es: "Filas repetidas", en: "Repeated rows" },
  repeatedTodo: {
    es: "Dicen en cada celda lo mismo que otra fila. Si se enviaron dos veces, deja una: las personas se están sumando dos veces.",
    en: "They say in every cell what another row says. If they were sent twice, keep one: their people are being added twice.",
  },
  neverFlagged: {
    es: (months: string) => `Meses sin ninguna fila marcada como RMRP: ${months}`,
    en: (months: string) => `Months without a row flagged as RMRP: ${months}`,
  },
  neverFlaggedTodo: {
    es: "Quien filtre por RMRP = Sí perderá esos meses enteros. Marca las filas que son del plan.",
    en: "Whoever filters by RMRP = Yes loses those months whole. Flag the rows that are part of the plan.",
  },
  writings: {
    es: (column: string, names: string) => `${column}: un mismo nombre escrito de varias maneras (${names})`,
    en: (column: string, names: string) => `${column}: one name written in several ways (${names})`,
  },
  writingsTodo: {
    es: "Elige una manera y úsala siempre: una tabla dinámica las cuenta por separado.",
    en: "Choose one way and keep to it: a pivot table counts them apart.",
  },
  noNumber: {
    es: (column: string, sample: string) => `${column}: celdas que no son un número, como «${sample}»`,
    en: (column: string, sample: string) => `${column}: cells that hold no number, such as "${sample}"`,
  },
  noNumberTodo: {
    es: "Ninguna regla pudo mirarlas. Escribe el número solo.",
    en: "No rule could look at them. Write the number alone.",
  },
  monthWriting: {
    es: (sample: string) => `Meses escritos de otra manera, como «${sample}»`,
    en: (sample: string) => `Months written in another way, such as "${sample}"`,
  },
  monthWritingTodo: {
    es: "Los entendí, pero en orden alfabético quedan mal. Escríbelos como 2021-03.",
    en: "I understood them, but sorted by letters they come out wrong. Write them as 2021-03.",
  },
});
