import { messages } from "./messages.ts";

/** Words of a form that is tried on a page. What the form itself asks stands in the form. */
export const formWords = messages({
  title: { es: "El formulario, como lo ve quien entrevista", en: "The form, as the enumerator sees it" },
  question: { es: (number: number) => `Pregunta ${number}`, en: (number: number) => `Question ${number}` },
  optional: { es: "opcional", en: "optional" },
  shownWhen: {
    es: (condition: string) => `Se muestra cuando ${condition}.`,
    en: (condition: string) => `Shown when ${condition}.`,
  },
  shownByCode: { es: "Se muestra cuando:", en: "Shown when:" },

  quoted: { es: (name: string) => `«${name}»`, en: (name: string) => `"${name}"` },
  is: {
    es: (number: number, answer: string) => `la ${number} es ${answer}`,
    en: (number: number, answer: string) => `${number} is ${answer}`,
  },
  isNot: {
    es: (number: number, answer: string) => `la ${number} no es ${answer}`,
    en: (number: number, answer: string) => `${number} is not ${answer}`,
  },
  isAbove: {
    es: (number: number, answer: string) => `la ${number} es más de ${answer}`,
    en: (number: number, answer: string) => `${number} is more than ${answer}`,
  },
  isAtLeast: {
    es: (number: number, answer: string) => `la ${number} es ${answer} o más`,
    en: (number: number, answer: string) => `${number} is ${answer} or more`,
  },
  isBelow: {
    es: (number: number, answer: string) => `la ${number} es menos de ${answer}`,
    en: (number: number, answer: string) => `${number} is less than ${answer}`,
  },
  isAtMost: {
    es: (number: number, answer: string) => `la ${number} es ${answer} o menos`,
    en: (number: number, answer: string) => `${number} is ${answer} or less`,
  },
  isMarked: {
    es: (number: number, answer: string) => `en la ${number} se marcó ${answer}`,
    en: (number: number, answer: string) => `${answer} is marked in ${number}`,
  },
  not: {
    es: (inner: string) => `no se cumple que ${inner}`,
    en: (inner: string) => `it is not so that ${inner}`,
  },
  and: {
    es: (one: string, other: string) => `${one} y ${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
  or: {
    es: (one: string, other: string) => `${one} o ${other}`,
    en: (one: string, other: string) => `${one} or ${other}`,
  },

  tries: {
    es: (number: number) => `Condición de la pregunta ${number}: elige una y vuelve a entrevistar`,
    en: (number: number) => `Condition of question ${number}: choose one and interview again`,
  },
  asWritten: { es: "como está ahora", en: "as it is now" },

  back: { es: "Atrás", en: "Back" },
  next: { es: "Siguiente", en: "Next" },
  again: { es: "Entrevistar a otro hogar", en: "Interview another household" },
  ended: {
    es: "Fin de la entrevista. Abajo está la fila que deja.",
    en: "End of the interview. Below is the row that it leaves.",
  },
  skipped: {
    es: (number: number, why: string) => `La pregunta ${number} no se mostró. ${why}`,
    en: (number: number, why: string) => `Question ${number} was not shown. ${why}`,
  },
  required: {
    es: "Falta la respuesta. Esta pregunta es obligatoria.",
    en: "The answer is missing. This question is required.",
  },
  notTaken: { es: "El formulario no acepta esa respuesta.", en: "The form does not take this answer." },
  row: {
    es: "La fila que deja este hogar en la tabla",
    en: "The row that this household leaves in the table",
  },
  column: { es: "Columna", en: "Column" },
  cell: { es: "Celda", en: "Cell" },
  blank: { es: "vacía", en: "blank" },
});
