import { messages } from "./messages.ts";

/** Words of the report that a trainer prints. */
export const reportWords = messages({
  made: { es: (moment: string) => `Informe del ${moment}.`, en: (moment: string) => `Report of ${moment}.` },
  byExercise: { es: "Por ejercicio: cuántas personas", en: "By exercise: how many people" },
  byIdea: { es: "Ideas que faltan ahora", en: "Ideas missing now" },
  byLearner: {
    es: "Por persona: los números de las columnas son los de la primera tabla",
    en: "By person: the numbers of the columns are those of the first table",
  },
  exercise: { es: "Ejercicio", en: "Exercise" },
  meanAttempts: { es: "Intentos, en promedio", en: "Tries, on average" },
  idea: { es: "Idea", en: "Idea" },
  explanation: { es: "Qué dice", en: "What it says" },
  lacking: { es: "Personas", en: "People" },
  who: { es: "A quiénes les falta", en: "Who misses it" },
  marks: {
    es: "* Tarde. ≠ El archivo dice un resultado y la revisión encontró otro.",
    en: "* Late. ≠ The file says one outcome and the check found another.",
  },
});
