import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "not-for-them": {
    es: "Esa celda está bien vacía: en ese hogar nadie deja de ir a la escuela. ¿En qué fila falta alguien en la escuela y no hay motivo?",
    en: "That cell is rightly blank: in that household nobody stays away from school. In which row is somebody missing at school, and no reason given?",
  },
  "option-added-late": {
    es: "Ahí la opción «Trabajo» todavía no existía: se agregó el 20 de mayo. Es otra razón para estar vacía. Busca en la columna de la 7.",
    en: 'There the choice "Work" was not there yet: it was added on 20 May. That is another reason to be blank. Look in the column of 7.',
  },
  "no-answer-for-none": {
    es: "Ese hogar no marcó nada en la 10: quizá no necesita nada, quizá no respondió. No fue un salto. Busca en la columna de la 7.",
    en: "That household marked nothing in 10: perhaps it needs nothing, perhaps it did not answer. It was no skip. Look in the column of 7.",
  },
  "not-blank": {
    es: "Esa celda tiene su dato. Busca una vacía, y lee en su fila qué se respondió en la 6.",
    en: "That cell has its value. Look for a blank one, and read in its row what was answered to 6.",
  },
} satisfies Record<string, Text>;
