import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  none: {
    es: "La palabra «Protección» no se pierde del todo: sigue en una celda. ¿En cuál fila quedó?",
    en: 'The word "Protection" is not lost altogether: it still stands in one cell. In which row?',
  },
  three: {
    es: "Tú ves tres, porque miras el espacio que cubría el título. El filtro mira cada fila por separado. ¿Qué dice la celda del área en la segunda fila?",
    en: "You see three, because you look at the space that the title covered. The filter looks at each row by itself. What does the area cell of the second row say?",
  },
  five: {
    es: "Un filtro no deja todas las filas: deja las que cumplen la condición. ¿En cuántas filas está escrita la palabra «Protección»?",
    en: 'A filter does not leave all rows: it leaves those that meet the condition. In how many rows is the word "Protection" written?',
  },
} satisfies Record<string, Text>;
