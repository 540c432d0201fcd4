import { type ErrorWords, place } from "../error-words.ts";

/** The parser names a place; what is wrong often stands just before it. */
export const syntax: ErrorWords = {
  es: ({ line }) =>
    `${place(line).es} hay algo que no se puede leer como programa. Mira ahí y en la línea de antes: ¿falta cerrar un paréntesis, una llave o una comilla, o falta una coma?`,
  en: ({ line }) =>
    `${place(line).en} there is something that cannot be read as a program. Look there and in the line before: is a bracket, a brace or a quote not closed, or a comma missing?`,
};
