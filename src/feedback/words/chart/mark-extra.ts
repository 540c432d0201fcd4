import type { MarkExtra } from "../../../check/chart/facts/mark-extra.ts";
import { families } from "../../chart-words.ts";
import type { Words } from "../../speaker.ts";

export const markExtra: Words<MarkExtra> = {
  es: ({ found }) =>
    `Además hay ${families[found].es} con otros datos. Quítalas, o revisa qué tabla y qué columnas reciben.`,
  en: ({ found }) =>
    `There are also ${families[found].en} that show something else. Take them out, or check which table and columns they get.`,
};
