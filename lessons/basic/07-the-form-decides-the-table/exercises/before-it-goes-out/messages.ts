import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "text-is-right": {
    es: "La 5 pide contar un motivo, y un motivo cabe en un texto. Mira las otras respuestas: ¿cuál pide algo que después se va a sumar?",
    en: "5 asks for a reason, and a reason fits in a text. Look at the other answers: which asks for something that will be added up later?",
  },
  "whole-number-is-right": {
    es: "La 1 pide un número y recibe un número. Busca la que pide un número y acepta cualquier texto.",
    en: "1 asks for a number and takes a number. Look for the one that asks for a number and takes any text.",
  },
  "one-fact-with-an-and": {
    es: "La 1 tiene una «y», pero pide un solo número: cuántos hay en total. Busca una «y» que junta dos respuestas que pueden ser distintas.",
    en: '1 has an "and", yet it asks for a single number: how many there are in all. Look for an "and" that joins two answers which may differ.',
  },
  "name-is-enough": {
    es: "Señalaste el número de una pregunta. Señala la celda que habría que cambiar en esa fila: la pregunta, la respuesta o cuándo se muestra.",
    en: "You pointed at the number of a question. Point at the cell that would have to change in that row: the question, the answer or when it is shown.",
  },
  "question-is-one": {
    es: "Esa pregunta pide una sola cosa. Si lo que falla en su fila es la respuesta o el salto, señala esa celda.",
    en: "That question asks for a single thing. Where the answer or the skip of its row is at fault, point at that cell.",
  },
  "shown-is-right": {
    es: "Esa pregunta es para todos los hogares, y se muestra siempre. Busca la que se esconde de alguien a quien le toca.",
    en: "That question is for all households, and is always shown. Look for the one that is hidden from somebody it is for.",
  },
  "choices-of-two": {
    es: "Con «Sí» y «No» se responde bien una pregunta. Lee la de esa fila: ¿puede una parte ser «Sí» y la otra «No»?",
    en: '"Yes" and "No" answer one question well. Read the one in that row: can one part of it be "Yes" and the other "No"?',
  },
  "answer-is-right": {
    es: "Esas opciones alcanzan para su pregunta. Mira las demás listas: ¿quién se queda sin nada que marcar?",
    en: "These choices are enough for their question. Look at the other lists: who is left with nothing to mark?",
  },
} satisfies Record<string, Text>;
