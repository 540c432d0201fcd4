import { messages } from "./messages.ts";

/** Words for the exercises of an assignment on paper, and for their right answers. */
export const paperWords = messages({
  exercisesTitle: { es: "Los ejercicios en papel", en: "The exercises on paper" },
  exercisesDescription: {
    es: "Los ejercicios de una tarea para imprimir: cada uno con sus datos y espacio para responder a mano.",
    en: "The exercises of an assignment to print: each with its data and room to answer by hand.",
  },
  keyTitle: { es: "Las respuestas en papel", en: "The answers on paper" },
  keyDescription: {
    es: "Las respuestas correctas de una tarea y el porqué de cada una, para quien la corrige.",
    en: "The right answers of an assignment and the why of each, for who corrects it.",
  },
  printExercises: { es: "Imprimir los ejercicios", en: "Print the exercises" },
  printKey: { es: "Imprimir las respuestas", en: "Print the answers" },
  withLesson: {
    es: "Con la parte de la lección que va antes de cada ejercicio",
    en: "With the part of the lesson that comes before each exercise",
  },
  withLessonHow: {
    es: "Muchas preguntas hablan del gráfico, la tabla o el texto que está antes. Sin esa parte gastas menos papel.",
    en: "Many questions speak of the chart, the table or the text before them. Without that part you use less paper.",
  },
  loading: { es: "Preparando las hojas.", en: "Preparing the sheets." },
  ready: {
    es: (exercises: number) =>
      exercises === 1
        ? "La hoja está lista: 1 ejercicio."
        : `Las hojas están listas: ${exercises} ejercicios.`,
    en: (exercises: number) =>
      exercises === 1 ? "The sheet is ready: 1 exercise." : `The sheets are ready: ${exercises} exercises.`,
  },
  exercisesOf: { es: "Ejercicios", en: "Exercises" },
  keyOf: { es: "Respuestas, solo para quien corrige", en: "Answers, for who corrects alone" },
  half: {
    es: (title: string, letter: string) => `${title}, hoja ${letter}`,
    en: (title: string, letter: string) => `${title}, sheet ${letter}`,
  },
  halvesHow: {
    es: "Es una tarea de antes y después: la mitad del grupo recibe la hoja A y la otra mitad la B. Quien tuvo la A antes tiene la A también después: en la otra tarea ya están cambiadas.",
    en: "It is an assignment of before and after: half of the group gets sheet A and the other half sheet B. Who had A before has A afterwards too: in the other assignment they are swapped already.",
  },
  missing: {
    es: (n: number) =>
      n === 1
        ? "Falta 1 ejercicio que esta versión del curso no tiene. Tampoco lo ve tu grupo."
        : `Faltan ${n} ejercicios que esta versión del curso no tiene. Tampoco los ve tu grupo.`,
    en: (n: number) =>
      n === 1
        ? "1 exercise is missing that this version of the course does not have. Your group does not see it either."
        : `${n} exercises are missing that this version of the course does not have. Your group does not see them either.`,
  },
  computers: {
    es: (numbers: string, count: number) =>
      count === 1
        ? `Con computadora o teléfono: el ejercicio ${numbers}. En papel se puede pensar y escribir, pero solo el sitio lo ejecuta y lo comprueba.`
        : `Con computadora o teléfono: los ejercicios ${numbers}. En papel se pueden pensar y escribir, pero solo el sitio los ejecuta y los comprueba.`,
    en: (numbers: string, count: number) =>
      count === 1
        ? `With a computer or a phone: exercise ${numbers}. On paper it can be thought and written, but only the site runs and checks it.`
        : `With a computer or a phone: exercises ${numbers}. On paper they can be thought and written, but only the site runs and checks them.`,
  },
  needsComputer: { es: "Necesita computadora o teléfono", en: "Needs a computer or a phone" },
  byHand: {
    es: "Escribe qué cambiarías o completarías:",
    en: "Write what you would change or complete:",
  },
  data: {
    es: (title: string, rows: number, first: number) =>
      `Los datos: «${title}», ${rows} filas. Cada línea es una columna, con sus primeros ${first} valores.`,
    en: (title: string, rows: number, first: number) =>
      `The data: "${title}", ${rows} rows. Each line is a column, with its first ${first} values.`,
  },
  column: { es: "Columna", en: "Column" },
  row: { es: (n: number) => `Fila ${n}`, en: (n: number) => `Row ${n}` },
  why: { es: "Por qué", en: "Why" },
  oneSolution: {
    es: "Una solución; hay otras que también son correctas",
    en: "One solution; there are others that are right too",
  },
  rightAnswer: { es: "Respuesta", en: "Answer" },
});
