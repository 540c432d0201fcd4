import type { ErrorWords } from "../error-words.ts";

export const stack: ErrorWords = {
  es: ({ line }) =>
    `Una función se llamó a sí misma demasiadas veces${line === null ? "" : `: mira la línea ${line}`}. ¿En qué caso deja de llamarse?`,
  en: ({ line }) =>
    `A function called itself too many times${line === null ? "" : `: look at line ${line}`}. In which case does it stop calling itself?`,
};
