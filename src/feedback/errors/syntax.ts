import { type ErrorWords, place } from "../error-words.ts";

/** What phones and word processors write in the place of a straight quote. */
const curlyQuote = /Unexpected character '[“”‘’]'/;

/** The parser went back so often that it gave up (src/sandbox/bounded-parser.ts), or its stack was full. */
const tooNested = /nests too deeply|cannot be read/;

/** The parser names a place; what is wrong often stands just before it. */
export const syntax: ErrorWords = {
  es: ({ line, message }) =>
    tooNested.test(message)
      ? "El programa tiene demasiados paréntesis o llaves unos dentro de otros y no lo pude leer. Ponles nombre con const a las partes de adentro."
      : curlyQuote.test(message)
        ? `${place(line).es} hay una comilla curva (“). En un programa las comillas son rectas ("): bórrala y escríbela de nuevo.`
        : `${place(line).es} hay algo que no se puede leer como programa. Mira ahí y en la línea de antes: ¿falta cerrar un paréntesis, una llave o una comilla, o falta una coma?`,
  en: ({ line, message }) =>
    tooNested.test(message)
      ? "The program has too many brackets or braces within each other, and I could not read it. Give the inner parts a name with const."
      : curlyQuote.test(message)
        ? `${place(line).en} there is a curly quote (“). In a program quotes are straight ("): delete it and type it again.`
        : `${place(line).en} there is something that cannot be read as a program. Look there and in the line before: is a bracket, a brace or a quote not closed, or a comma missing?`,
};
