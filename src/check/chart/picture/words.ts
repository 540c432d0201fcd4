/** What a reader knows of the languages in which charts are lettered; src/i18n gives it. */
export interface ReaderWords {
  /** A word or letter behind a number, or in an axis's label, that multiplies it: "mil", "k", "millions". */
  multiples: Record<string, number>;
  /** Months by their full and short names, from 1. */
  months: Record<string, number>;
  /** Words that count the same thing, by a name of it: {persons: ["persona", "people", …]}. */
  units: Record<string, string[]>;
  /** Kinds of people: they count persons where no unit is said, as in "Venezolanos en el Perú". */
  people: string[];
  /** "per day", by a name of the time. */
  rates: Record<string, string[]>;
  /** Words that say that there is nothing: "cero", "nobody". */
  nothing: string[];
}

/** Letters without case and accents, so that spellings can be compared. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
