import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "other-has-its-text": {
    es: "Ese «Otro» está bien hecho: la 4 pregunta cuál, y solo a quien lo marcó. Busca una lista en la que alguien se queda sin nada que marcar.",
    en: 'That "Other" is well made: 4 asks which, and only those who marked it. Look for a list in which somebody is left with nothing to mark.',
  },
  "whole-number-is-right": {
    es: "La 1 pide un número y recibe un número. Busca la que pide un número y acepta cualquier texto.",
    en: "1 asks for a number and takes a number. Look for the one that asks for a number and takes any text.",
  },
  "name-is-enough": {
    es: "Señalaste el número de una pregunta. Señala la celda que habría que cambiar en esa fila: la pregunta, la respuesta o cuándo se muestra.",
    en: "You pointed at the number of a question. Point at the cell that would have to change in that row: the question, the answer or when it is shown.",
  },
  "question-is-one": {
    es: "Esa pregunta pide una sola cosa. Busca la que pide dos con una «y» en medio. Si lo que falla es la respuesta o el salto, señala esa celda.",
    en: 'That question asks for a single thing. Look for the one that asks for two with an "and" in between. Where the answer or the skip is at fault, point at that cell.',
  },
  "shown-is-right": {
    es: "Esa pregunta es para todos los hogares, y se muestra siempre. Busca la que se muestra a quienes no les toca.",
    en: "That question is for all households, and is always shown. Look for the one that is shown to those it is not for.",
  },
  "answer-is-right": {
    es: "Con esas opciones se puede responder. Mira la otra celda de esa fila que no cuadra.",
    en: "These choices let one answer. Look at the other cell of that row that does not fit.",
  },
} satisfies Record<string, Text>;
