import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
  "needs-and-work-exchanged": {
    es: "Cambiaste las dos vacías. Una depende de la fecha: antes del 20 de mayo nadie pudo marcarla. La otra depende del hogar: quizá no necesita nada. Mira cuál es cuál.",
    en: "You exchanged the two blanks. One depends on the date: before 20 May nobody could mark it. The other depends on the household: perhaps it needs nothing. Look which is which.",
  },
  "no-answer-for-none": {
    es: "La lista de necesidades no tiene la opción «otro». Piensa en un hogar al que no le falta nada de la lista: ¿qué puede marcar?",
    en: 'The list of needs has no choice "other". Think of a household that lacks nothing on the list: what can it mark?',
  },
  "option-added-late": {
    es: "La columna «Trabajo» está vacía en todas las entrevistas de antes del 20 de mayo, y en casi ninguna de después. ¿Qué cambió ese día?",
    en: 'The column "Work" is blank in all interviews before 20 May, and in few of those after. What changed on that day?',
  },
  "added-late-for-none": {
    es: "Hay hogares sin ninguna marca antes y después del 20 de mayo: la fecha no lo explica. ¿Qué marca quien no necesita nada?",
    en: "There are households without any mark before and after 20 May: the date does not explain it. What does somebody mark who needs nothing?",
  },
  "two-questions-in-one": {
    es: "Aquí no hay vacíos: todos respondieron «Sí» o «No». Lee la pregunta entera: ¿qué marca quien tiene comida y no tiene dónde dormir?",
    en: 'There are no blanks here: all answered "Yes" or "No". Read the whole question: what does somebody mark who has food and no place to sleep?',
  },
  "two-questions-other": {
    es: "Aquí no se ofreció «otro»: solo «Sí» y «No». Lee la pregunta entera y cuenta por cuántas cosas pregunta.",
    en: '"Other" was not offered here: only "Yes" and "No". Read the whole question and count what it asks about.',
  },
  "other-without-text": {
    es: "Aquí nadie se quedó sin opción: marcaron «Otro lugar». ¿Qué le faltó preguntar después al formulario?",
    en: 'Nobody was left without a choice here: they marked "Another place". What did the form fail to ask next?',
  },
  "other-is-two": {
    es: "La pregunta es una sola: dónde vive el hogar. Mira la respuesta «Otro lugar»: ¿qué no se sabe de ella?",
    en: 'The question is a single one: where the household lives. Look at the answer "Another place": what is not known of it?',
  },
  "number-as-text": {
    es: "En el alquiler cada quien escribió lo que quiso, pero no había opciones. Mira las tres celdas: ¿cuál de ellas podrías sumar?",
    en: "For rent people wrote what they liked, but there were no choices. Look at the three cells: which of them could you add up?",
  },
  "number-is-two": {
    es: "La pregunta del alquiler es una sola. Mira cómo está escrita la misma clase de dato: ¿se puede sumar?",
    en: "The question about rent is a single one. Look at how the same kind of value is written: can it be added up?",
  },
} satisfies Record<string, Text>;
