import type { Locale } from "../src/i18n/locale.ts";

/** Words that are frequent in one of the languages and hardly ever stand in the other. */
export const frequent: Record<Locale, string[]> = {
  es: "el la los las de del que y en un una con por para se es al su como más no lo cada cuántas sin o".split(
    " ",
  ),
  en: "the of and to in is a that for it as with on by are this be from not or which how each was were".split(
    " ",
  ),
};
