import { type ErrorWords, place } from "../error-words.ts";

export const importError: ErrorWords = {
  es: ({ line, subject }, say) =>
    `${place(line).es} se importa ${subject === null ? "algo" : say.name(subject)} que aquí no existe. Compara el nombre, letra por letra, con el import que trae el ejercicio.`,
  en: ({ line, subject }, say) =>
    `${place(line).en} ${subject === null ? "something" : say.name(subject)} is imported that is not there. Compare the name, letter by letter, with the import that the exercise starts with.`,
};
