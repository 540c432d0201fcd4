import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "largest-first": {
    es: "Va de mayor a menor. La pregunta pide empezar por el número más pequeño: dale la vuelta.",
    en: "It goes from large to small. The question asks you to begin with the smallest number: turn it round.",
  },
  "sum-below-children": {
    es: "Pusiste la suma de los meses antes que las niñas y los niños del año. Piensa en alguien que vino tres meses: ¿cuántas veces está en la suma, y cuántas entre los niños del año?",
    en: "You put the sum of the months before the children of the year. Think of someone who came for three months: how many times are they in the sum, and how many among the children of the year?",
  },
  "year-below-month": {
    es: "Pusiste los del año antes que los del mes más alto. Todos los de ese mes son también del año, y puede haber otros que vinieron únicamente en otros meses.",
    en: "You put those of the year before those of the highest month. All of that month's children belong to the year as well, and there may be others who came only in other months.",
  },
  "month-below-row": {
    es: "Pusiste el mes antes que una de sus filas. En un mes trabajan varias organizaciones, cada una con su fila: el mes las junta.",
    en: "You put the month before one of its rows. Several organisations work in a month, each with its row: the month joins them.",
  },
} satisfies Record<string, Text>;
