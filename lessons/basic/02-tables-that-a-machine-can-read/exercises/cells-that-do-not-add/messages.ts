import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "a-plain-number": {
    es: "Señalaste una celda que solo tiene cifras. Esa sí se suma. Busca las que llevan letras, signos o palabras.",
    en: "You pointed at a cell that holds digits only. That one is added. Look for those with letters, signs or words.",
  },
  "its-own-unit": {
    es: "Señalaste una unidad. Está en su propia columna, y ahí no estorba. Lo que se suma es la columna «Cantidad».",
    en: 'You pointed at a unit. It stands in a column of its own, where it does no harm. What is added is the column "Amount".',
  },
  "name-of-the-row": {
    es: "Señalaste el nombre de una fila. Los nombres son texto y así debe ser. Lo que se suma es la columna «Cantidad».",
    en: 'You pointed at the name of a row. Names are text, as they should be. What is added is the column "Amount".',
  },
} satisfies Record<string, Text>;
