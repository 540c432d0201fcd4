import type { ErrorWords } from "../error-words.ts";

export const memory: ErrorWords = {
  es: ({ line }) =>
    `Tu código llenó toda la memoria y lo detuve${line === null ? "" : ` en la línea ${line}`}. Busca una lista que crece sin parar, o una unión que repite filas.`,
  en: ({ line }) =>
    `Your code filled all its memory, so I stopped it${line === null ? "" : ` in line ${line}`}. Look for a list that grows without end, or a join that repeats rows.`,
};
