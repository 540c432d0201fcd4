import type { ErrorWords } from "../error-words.ts";

export const crash: ErrorWords = {
  es: () =>
    "El motor que corre tu código se rompió y ya puse otro. Tu código sigue aquí: vuelve a intentarlo y, si pasa de nuevo, quita lo último que agregaste.",
  en: () =>
    "The engine that runs your code broke, and I have started another. Your code is still here: try again and, if it happens once more, take out what you added last.",
};
