import type { NothingReturned } from "../../../grading/clues/nothing-returned.ts";
import { place } from "../../error-words.ts";
import type { Words } from "../../speaker.ts";

export const nothingReturned: Words<NothingReturned> = {
  es: ({ method, line }) =>
    `${place(line).es} la función que recibe ${method} abre llaves y no devuelve nada. Escribe return dentro de ellas, o quita las llaves.`,
  en: ({ method, line }) =>
    `${place(line).en} the function that ${method} is given opens braces and gives nothing back. Write return within them, or take the braces out.`,
};
