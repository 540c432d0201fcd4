import { messages } from "./messages.ts";

/** A learner's page in the gradebook: each answer, its run, its feedback, the course of attempts. */
export const learnerPageWords = messages({
  back: { es: "Volver al grupo", en: "Back to the group" },
  solvedOf: {
    es: (n: number, of: number) => `Resolvió ${n} de ${of} ejercicios`,
    en: (n: number, of: number) => `Solved ${n} of ${of} exercises`,
  },
  courseTitle: {
    es: (name: string, n: number, of: number) => `${name} resolvió ${n} de ${of} ejercicios`,
    en: (name: string, n: number, of: number) => `${name} solved ${n} of ${of} exercises`,
  },
  source: { es: "Fuente: sus respuestas, revisadas", en: "Source: their answers, checked" },
  tryNumber: { es: "número de intento", en: "number of the try" },
  course: { es: "Sus intentos", en: "Their tries" },
  question: { es: "Lo que se pregunta", en: "What is asked" },
  attempt: { es: (n: number) => `Intento ${n}`, en: (n: number) => `Try ${n}` },
  exercise: { es: "Ejercicio", en: "Exercise" },
  tryColumn: { es: "Intento", en: "Try" },
  minutes: {
    es: (n: number) => (n === 1 ? "cerca de 1 minuto" : `cerca de ${n} minutos`),
    en: (n: number) => (n === 1 ? "about 1 minute" : `about ${n} minutes`),
  },
  late: { es: "después de la fecha límite", en: "after the due date" },
  beyondLimit: {
    es: (n: number) =>
      n === 1 ? "1 intento pasa del límite y no cuenta" : `${n} intentos pasan del límite y no cuentan`,
    en: (n: number) =>
      n === 1
        ? "1 try is beyond the limit and does not count"
        : `${n} tries are beyond the limit and do not count`,
  },
  review: { es: "repaso de otro día", en: "gone over on a later day" },
  commented: { es: "comentado", en: "commented" },
  when: { es: "Cuándo", en: "When" },
  result: { es: "Resultado", en: "Result" },
  idea: { es: "Idea que falta", en: "Missing idea" },
  hints: { es: "Pistas abiertas", en: "Hints open" },
  hintsOpen: {
    es: (n: number) => (n === 0 ? "sin pistas" : n === 1 ? "1 pista abierta" : `${n} pistas abiertas`),
    en: (n: number) => (n === 0 ? "no hints" : n === 1 ? "1 hint open" : `${n} hints open`),
  },
  pass: { es: "Correcto", en: "Right" },
  fail: { es: "Todavía no", en: "Not yet" },
  error: { es: "Se detuvo", en: "Stopped" },
  unchecked: { es: "Sin revisar", en: "Not checked" },
  uncheckedOf: {
    es: (n: number) => (n === 1 ? "1 intento sin revisar" : `${n} intentos sin revisar`),
    en: (n: number) => (n === 1 ? "1 try not checked" : `${n} tries not checked`),
  },
  noAnswer: { es: "No hay respuesta a este ejercicio.", en: "There is no answer to this exercise." },
  notAsked: {
    es: "No se le pidió este ejercicio: le tocó la otra mitad.",
    en: "This person was not asked this exercise: they had the other half.",
  },
  noExercise: {
    es: "Esta versión del sitio no tiene este ejercicio: la respuesta se ve, pero no se puede ejecutar.",
    en: "This version of the site does not have this exercise: the answer can be seen, but not run.",
  },
  changed: {
    es: "El ejercicio cambió desde que respondió. Aquí se revisa con el de ahora.",
    en: "The exercise has changed since this answer. Here it is checked by the present one.",
  },
  differs: {
    es: (claimed: string, found: string) => `El archivo dice «${claimed}» y la revisión encontró «${found}».`,
    en: (claimed: string, found: string) => `The file says "${claimed}" and the check found "${found}".`,
  },
  answer: { es: "Su respuesta", en: "The answer" },
  code: { es: "Su programa, línea por línea", en: "The program, line by line" },
  moreLines: {
    es: (n: string) => `El programa tiene ${n} líneas más, que aquí no se muestran.`,
    en: (n: string) => `The program has ${n} more lines, which are not shown here.`,
  },
  emptyProgram: { es: "El programa está vacío.", en: "The program is empty." },
  nothingChosen: { es: "No eligió nada.", en: "Nothing was chosen." },
  whatItReturns: { es: "Lo que respondió", en: "What was answered" },
  run: { es: "Ejecutar y ver lo que leyó", en: "Run it and see what was read" },
  see: { es: "Ver lo que leyó", en: "See what was read" },
  running: { es: "Ejecutando…", en: "Running…" },
  feedbackIn: { es: "Lo que leyó, en", en: "What was read, in" },
  doesNotFit: {
    es: "Esta respuesta no es de las que pide el ejercicio, y no se puede revisar.",
    en: "This answer is not of the kind that the exercise asks for, and cannot be checked.",
  },
  doubtful: {
    es: "Su archivo se podía leer de más de una manera, así que no se dice qué idea falta.",
    en: "The file could be read in more than one way, so no idea is called missing.",
  },
  unjudged: { es: "No lo juzga la máquina", en: "Not judged by the machine" },
  "title-fits": {
    es: "si el título dice lo que muestra el gráfico",
    en: "whether the title says what the chart shows",
  },
  judgedSo: { es: "La persona marcó que sí.", en: "The learner ticked that it does." },
  notJudgedSo: { es: "La persona no lo marcó.", en: "The learner did not tick it." },
  ms: { es: (ms: string) => `Tardó ${ms} ms.`, en: (ms: string) => `It took ${ms} ms.` },
});
