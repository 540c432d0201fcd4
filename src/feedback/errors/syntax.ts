import { type ErrorWords, place } from "../error-words.ts";

/** What phones and word processors write in the place of a straight quote. */
const curlyQuote = /Unexpected character '[“”‘’]'/;

/** The parser names a place; what is wrong often stands just before it. */
export const syntax: ErrorWords = {
  es: ({ line, message }) =>
    curlyQuote.test(message)
      ? `${place(line).es} hay una comilla curva (“). En un programa las comillas son rectas ("): bórrala y escríbela de nuevo.`
      : `${place(line).es} hay algo que no se puede leer como programa. Mira ahí y en la línea de antes: ¿falta cerrar un paréntesis, una llave o una comilla, o falta una coma?`,
  en: ({ line, message }) =>
    curlyQuote.test(message)
      ? `${place(line).en} there is a curly quote (“). In a program quotes are straight ("): delete it and type it again.`
      : `${place(line).en} there is something that cannot be read as a program. Look there and in the line before: is a bracket, a brace or a quote not closed, or a comma missing?`,
};
