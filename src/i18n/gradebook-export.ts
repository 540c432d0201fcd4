import { messages } from "./messages.ts";

/** A group's results as they leave the page: the sheets, their columns, and what each column says. */
export const exportWords = messages({
  fileName: { es: "registro", en: "gradebook" },

  people: { es: "Personas", en: "People" },
  answers: { es: "Respuestas", en: "Answers" },
  exercises: { es: "Ejercicios", en: "Exercises" },
  ideas: { es: "Ideas", en: "Ideas" },
  meanings: { es: "Qué dice cada columna", en: "What each column says" },
  sheet: { es: "Hoja", en: "Sheet" },
  column: { es: "Columna", en: "Column" },
  meaning: { es: "Qué dice", en: "What it says" },

  person: { es: "Nombre", en: "Name" },
  personIs: {
    es: "Como lo escribió la persona, o como la llamas tú.",
    en: "As the person wrote it, or as you call them.",
  },
  organisation: { es: "Organización", en: "Organisation" },
  organisationIs: { es: "Vacía si no puso ninguna.", en: "Empty where there is none." },
  code: { es: "Código de la persona", en: "Person's code" },
  codeIs: {
    es: "Distingue a dos personas del mismo nombre. Es el mismo en las hojas y en todas tus tareas: sirve para unirlas.",
    en: "Tells two people of one name apart. It is the same on the sheets and in all of your assignments: it joins them.",
  },
  remarks: { es: "Observaciones", en: "Remarks" },

  solved: { es: "Resolvió", en: "Solved" },
  solvedIs: {
    es: "Cuántos ejercicios. Cuenta lo que encontró la revisión en tu dispositivo, no lo que dice el archivo.",
    en: "How many exercises. What the check on your device found counts, not what the file says.",
  },
  tried: { es: "Intentó", en: "Tried" },
  triedIs: {
    es: "Cuántos ejercicios respondió, bien o mal.",
    en: "How many exercises were answered, right or wrong.",
  },
  asked: { es: "De", en: "Of" },
  askedIs: {
    es: "Cuántos ejercicios le pide la tarea.",
    en: "How many exercises the assignment asks of the person.",
  },
  ideasMissing: { es: "Ideas que le faltan ahora", en: "Ideas missing now" },
  ideasMissingIs: {
    es: "Ideas que faltaron en ejercicios que aún no resolvió. Vacía si no se reconoció ninguna: no dice que lo sepa todo.",
    en: "Ideas that were missing in exercises that are not solved yet. Empty where none was recognised: it does not say that they know everything.",
  },
  lastSent: {
    es: (zone: string) => `Último envío (${zone})`,
    en: (zone: string) => `Last sent (${zone})`,
  },
  lastSentIs: {
    es: "Según el reloj de la persona, y nunca después de que llegó.",
    en: "By the person's clock, and never after it came.",
  },
  attempts: { es: "Intentos", en: "Tries" },
  attemptsIs: {
    es: "Los que cuentan: desde que abrió la tarea, hasta el primero correcto, sin pasar el límite de la tarea.",
    en: "Those that count: since the assignment was opened, until the first that is right, within the assignment's limit.",
  },
  hints: { es: "Pistas", en: "Hints" },
  hintsIs: {
    es: "Las que tenía abiertas en el último intento que cuenta de cada ejercicio.",
    en: "Those that stood open at the last try that counts of each exercise.",
  },
  minutes: { es: "Minutos", en: "Minutes" },
  minutesIs: {
    es: "Estimados: el tiempo desde el intento anterior o desde que abrió la tarea; de más de 10 minutos cuentan 10.",
    en: "Estimated: the time since the try before, or since the assignment was opened; of more than 10 minutes 10 count.",
  },
  late: { es: "Tarde", en: "Late" },
  lateIs: {
    es: "Cuántos ejercicios respondió después de la fecha límite. Lo que llegó antes nunca es tarde.",
    en: "How many exercises were answered after the due date. What came before it is never late.",
  },
  stateIs: {
    es: (states: string) => `Cómo le fue en el ejercicio: ${states}.`,
    en: (states: string) => `How they stand with the exercise: ${states}.`,
  },
  peopleRemarksIs: {
    es: "Si las fechas de la persona no pueden ser ciertas.",
    en: "Whether the person's dates cannot be true.",
  },
  ahead: {
    es: "Su reloj está adelantado: sus fechas dicen poco.",
    en: "Their clock is ahead: their dates say little.",
  },
  behind: {
    es: "Su reloj está atrasado: sus fechas dicen poco.",
    en: "Their clock is behind: their dates say little.",
  },

  number: { es: "N.º", en: "No." },
  numberIs: {
    es: "El número del ejercicio en la tarea, como lo ve quien aprende.",
    en: "The exercise's number in the assignment, as learners see it.",
  },
  exercise: { es: "Ejercicio", en: "Exercise" },
  exerciseIs: { es: "Su título.", en: "Its title." },
  attempt: { es: "Intento", en: "Try" },
  attemptIs: {
    es: "El primero de la persona en ese ejercicio es el 1.",
    en: "The person's first one at that exercise is 1.",
  },
  answer: { es: "Respuesta", en: "Answer" },
  answerIs: {
    es: "Lo que respondió: el texto de las opciones, el número, el programa o la tabla. De un programa muy largo va el comienzo.",
    en: "What was answered: the words of the options, the number, the program or the table. Of a very long program it is the beginning.",
  },
  outcome: { es: "Resultado", en: "Outcome" },
  outcomeIs: {
    es: "Lo que encontró la revisión en tu dispositivo.",
    en: "What the check on your device found.",
  },
  ideaMissing: { es: "Idea que falta", en: "Missing idea" },
  ideaMissingIs: {
    es: "La que se reconoció en la respuesta. La hoja de ideas la explica.",
    en: "The one that was recognised in the answer. The sheet of ideas explains it.",
  },
  when: { es: (zone: string) => `Cuándo (${zone})`, en: (zone: string) => `When (${zone})` },
  whenIs: { es: "Según el reloj de la persona.", en: "By the person's clock." },
  hintsOpen: { es: "Pistas", en: "Hints" },
  hintsOpenIs: {
    es: "Las que tenía abiertas al responder.",
    en: "Those that stood open when it was answered.",
  },
  answersRemarksIs: {
    es: "Lo que hay que saber de la respuesta además del resultado.",
    en: "What is to be known of the answer besides its outcome.",
  },

  question: { es: "Qué pide", en: "What it asks" },
  questionIs: {
    es: "El enunciado del ejercicio, sin sus tablas ni gráficos.",
    en: "The exercise's instructions, without its tables and charts.",
  },
  unit: { es: "Unidad", en: "Unit" },
  unitIs: { es: "De la respuesta, si es un número.", en: "Of the answer, where it is a number." },
  solvedBy: { es: "Lo resolvieron", en: "Solved by" },
  solvedByIs: { es: "Cuántas personas.", en: "How many people." },
  triedBy: { es: "Lo intentaron", en: "Tried by" },
  triedByIs: {
    es: "Cuántas personas respondieron, bien o mal.",
    en: "How many people answered, right or wrong.",
  },
  uncheckedOf: { es: "Por revisar", en: "Unchecked" },
  uncheckedOfIs: {
    es: "De cuántas personas falta revisar alguna respuesta, y ninguna revisada es correcta.",
    en: "Of how many people an answer waits to be checked, and none that was is right.",
  },
  share: { es: "Parte que lo resolvió", en: "Share who solved it" },
  shareIs: {
    es: "De las personas que lo intentaron y están revisadas. Vacía si no hay ninguna.",
    en: "Of the people who tried it and were checked. Empty where there is none.",
  },

  idea: { es: "Idea", en: "Idea" },
  ideaIs: {
    es: "Lo que faltó entender en respuestas equivocadas.",
    en: "What wrong answers had not understood.",
  },
  explanation: { es: "Explicación", en: "Explanation" },
  explanationIs: { es: "La misma que lee quien aprende.", en: "The same that learners read." },
  lacking: { es: "A cuántas personas les falta", en: "How many people miss it" },
  lackingIs: {
    es: "Personas con un ejercicio sin resolver en el que apareció.",
    en: "People with an exercise that is not solved in which it came up.",
  },
  who: { es: "A quiénes les falta", en: "Who misses it" },
  whoIs: { es: "Sus nombres, uno por línea.", en: "Their names, one a line." },
  over: { es: "Cuántas ya la superaron", en: "How many got over it" },
  overIs: {
    es: "Personas que resolvieron todos los ejercicios en que apareció.",
    en: "People who solved every exercise in which it came up.",
  },
  where: { es: "En qué ejercicios apareció", en: "In which exercises it came up" },
  whereIs: { es: "Uno por línea.", en: "One a line." },
});
