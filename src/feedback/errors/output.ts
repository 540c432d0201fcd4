import type { ErrorWords } from "../error-words.ts";

export const output: ErrorWords = {
  es: () =>
    "Tu código escribió más de lo que puedo mostrar y lo detuve. Muestra solo unas filas, por ejemplo con slice(0, 10).",
  en: () =>
    "Your code wrote more than I can show, so I stopped it. Show a few rows only, for example with slice(0, 10).",
};
