import { messages } from "./messages.ts";

/** How far a learner is, in few words. */
export const learnerWords = messages({
  progressOf: {
    es: (done: number, total: number) => `${done} de ${total} ejercicios resueltos`,
    en: (done: number, total: number) => `${done} of ${total} exercises solved`,
  },
  alsoTried: {
    es: (tried: number) => (tried === 1 ? "1 empezado" : `${tried} empezados`),
    en: (tried: number) => `${tried} started`,
  },
  done: { es: "Resuelto", en: "Solved" },
  tried: { es: "Empezado", en: "Started" },
  open: { es: "Sin empezar", en: "Not started" },
});
