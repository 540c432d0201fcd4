import { messages } from "./messages.ts";

/** What the site says about a learner's own work: progress, drafts, backups. */
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
