import { type ErrorWords, place } from "../error-words.ts";
import type { Speaker } from "../speaker.ts";

const subjectOf = (subject: string | null, say: Speaker, otherwise: string) =>
  subject === null ? otherwise : say.name(subject);

/** What the engine's message ends with where the right line, or what there is, is known. */
const lineIn = (message: string): string | undefined => /; it is written (.+)$/.exec(message)?.[1];
const modulesIn = (message: string): string[] => /; there are (.+)$/.exec(message)?.[1]?.split(" ") ?? [];

export const importError: ErrorWords = {
  es: ({ line, subject, message }, say) => {
    const written = lineIn(message);
    if (written !== undefined)
      return subject === "default"
        ? `${place(line).es} falta una parte del import. Se escribe así: ${written}`
        : `${place(line).es} se importa ${subjectOf(subject, say, "algo")}, que no existe. ¿Querías esto?: ${written}`;
    const modules = modulesIn(message);
    const next =
      modules.length > 0
        ? `Aquí se puede importar de ${say.names(modules)}.`
        : "Compara el nombre, letra por letra, con el import que trae el ejercicio.";
    return `${place(line).es} se importa ${subjectOf(subject, say, "algo")}, que aquí no existe. ${next}`;
  },
  en: ({ line, subject, message }, say) => {
    const written = lineIn(message);
    if (written !== undefined)
      return subject === "default"
        ? `${place(line).en} a part of the import is missing. It is written like this: ${written}`
        : `${place(line).en} ${subjectOf(subject, say, "something")} is imported, which does not exist. Did you mean this: ${written}`;
    const modules = modulesIn(message);
    const next =
      modules.length > 0
        ? `You can import from ${say.names(modules)} here.`
        : "Compare the name, letter by letter, with the import that the exercise starts with.";
    return `${place(line).en} ${subjectOf(subject, say, "something")} is imported that is not there. ${next}`;
  },
};
