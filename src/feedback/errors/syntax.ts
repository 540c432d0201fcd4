import { type ErrorWords, place } from "../error-words.ts";
import { reasonFor } from "../reasons/reason.ts";
import { syntaxReasons } from "../reasons/syntax.ts";

/** The parser went back so often that it gave up (src/sandbox/bounded-parser.ts), or its stack was full. */
const tooNested = /nests too deeply|cannot be read/;

/** The parser names a place; what is wrong often stands just before it. */
const unknown = {
  es: "hay algo que no se puede leer como programa. Mira ahí y en la línea de antes: ¿falta cerrar un paréntesis, una llave o una comilla, o falta una coma?",
  en: "there is something that cannot be read as a program. Look there and in the line before: is a bracket, a brace or a quote not closed, or a comma missing?",
};

export const syntax: ErrorWords = {
  es: ({ line, message }, say) =>
    tooNested.test(message)
      ? "El programa tiene demasiados paréntesis o llaves unos dentro de otros y no lo pude leer. Ponles nombre con const a las partes de adentro."
      : `${place(line).es} ${(reasonFor(message, syntaxReasons, say) ?? unknown).es}`,
  en: ({ line, message }, say) =>
    tooNested.test(message)
      ? "The program has too many brackets or braces within each other, and I could not read it. Give the inner parts a name with const."
      : `${place(line).en} ${(reasonFor(message, syntaxReasons, say) ?? unknown).en}`,
};
