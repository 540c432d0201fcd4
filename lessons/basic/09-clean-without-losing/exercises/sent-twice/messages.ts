import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "first-of-the-two": {
    es: "Esa fila tiene una copia, y una de las dos se queda. Deja la primera y señala la que vino después.",
    en: "That row has a copy, and one of the two stays. Keep the first and point at the one that came after it.",
  },
  "another-month": {
    es: "Se parece a otra fila, y es de otro mes: se hizo dos veces y se informó una vez cada una. Si la quitas, desaparece un mes de trabajo.",
    en: "It looks like another row and is of another month: it was done twice and reported once each. Remove it and a month of work disappears.",
  },
  "another-organisation": {
    es: "Las dos filas dicen las mismas personas y el mismo mes, y son de dos organizaciones. Puede que sean otras personas: quitar una es decidir sin saber.",
    en: "The two rows give the same people and the same month, and are of two organisations. They may be other people: to remove one is to decide without knowing.",
  },
  "cell-for-the-row": {
    es: "Lo que se quita es una fila entera. Compara todas las celdas de la fila y señala su número, en la primera columna.",
    en: "What is removed is a whole row. Compare all the cells of the row and point at its number, in the first column.",
  },
} satisfies Record<string, Text>;
