import type { ListForNumbers } from "../../../grading/clues/list-for-numbers.ts";
import { place } from "../../error-words.ts";
import type { Words } from "../../speaker.ts";

export const listForNumbers: Words<ListForNumbers> = {
  es: ({ name, written, line }) =>
    `${place(line).es} ${name} recibe una sola cosa. Si es una lista, ábrela con tres puntos: ${opened(name, written)} da el número.`,
  en: ({ name, written, line }) =>
    `${place(line).en} ${name} is given one thing alone. If it is a list, open it with three dots: ${opened(name, written)} gives the number.`,
};

const opened = (name: string, written: string): string => `${name}(...${written})`;
