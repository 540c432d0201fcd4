import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  both: {
    es: "Eso haría una persona: lee la frase, ve dos cifras y las suma. Excel no lee frases. ¿La celda es un número?",
    en: "That is what a person would do: read the sentence, see two figures and add them. Excel does not read sentences. Is the cell a number?",
  },
  first: {
    es: "Excel no busca cifras dentro de una frase, tampoco la primera. Mira la celda entera: ¿es un número o un texto?",
    en: "Excel does not look for figures inside a sentence, not even the first one. Look at the whole cell: is it a number or a text?",
  },
  warning: {
    es: "La función SUMA no avisa cuando una celda es texto. Sigue adelante con las otras celdas. ¿Qué queda si no hay otras?",
    en: "The SUM function gives no warning when a cell is text. It goes on to the other cells. What is left if there are no others?",
  },
} satisfies Record<string, Text>;
