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
  claims: ClaimWords;
  /** What each publisher is called. */
  publishers: string[][];
  /** Words that say of numbers that nobody counted them. */
  simulated: string[];
}

/** Phrases of a title that say how one thing compares with others. */
export interface ClaimWords {
  most: RegExp[];
  least: RegExp[];
  /** "more … than", up to what follows. */
  more: RegExp[];
  less: RegExp[];
  /** What follows "than" where all others are meant: "any other". */
  anyOther: RegExp;
  /** "after Lima", "not counting Lima", with its names. */
  except: RegExp;
  /** "followed by Lima", with its names. */
  followed: RegExp;
  /** Words by which a claim may mean something that the chart does not show. */
  unclear: RegExp;
  /** What stands before a number that is said to be exceeded, or not reached. */
  over: RegExp;
  under: RegExp;
  /** Words without which a time is when, and not what is the most. */
  times: RegExp;
}

/** Letters without case and accents, so that spellings can be compared. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
