import type { ErrorWords } from "../error-words.ts";

export const noAnswer: ErrorWords = {
  es: () =>
    "Tu programa corrió y no entregó nada. Escribe «export default» delante de lo que quieres entregar.",
  en: () => 'Your program ran and handed in nothing. Write "export default" before what you want to hand in.',
};
