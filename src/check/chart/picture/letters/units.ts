import type { Surroundings } from "./names.ts";
import { plain, type ReaderWords } from "./words.ts";

const mentions = (text: string, stem: string): boolean => {
  const at = text.indexOf(stem);
  return at >= 0 && (at === 0 || !/\p{L}/u.test(stem[0] ?? "") || !/\p{L}/u.test(text[at - 1] ?? ""));
};

const namedIn = (text: string, groups: Record<string, string[]>): string[] =>
  Object.entries(groups)
    .filter(([, stems]) => stems.some((stem) => mentions(` ${plain(text)} `, stem)))
    .map(([name]) => name);

/** Which units a text speaks of, by name. */
export function unitsIn(text: string, words: ReaderWords): string[] {
  const said = namedIn(text, words.units);
  return said.some((unit) => unit !== "percent") || namedIn(text, { persons: words.people }).length === 0
    ? said
    : [...said, "persons"];
}

const ratesIn = (text: string, words: ReaderWords): string[] => namedIn(text, words.rates);

/**
 * Whether a label counts something else than another: other units, another time, another column.
 * @param strict whether it must name the unit at all
 */
export function countsOther(
  expected: string,
  found: string,
  { words, synonyms }: Surroundings,
  strict: boolean,
): boolean {
  const [wanted, said] = [unitsIn(expected, words), unitsIn(found, words)];
  if (wanted.length > 0 && found !== "") {
    if (said.length === 0 ? strict : !said.some((unit) => wanted.includes(unit))) return true;
    if (said.includes("percent") !== wanted.includes("percent")) return true;
  }
  const [rates, own] = [ratesIn(expected, words), ratesIn(found, words)];
  if (own.some((rate) => !rates.includes(rate)) && (rates.length > 0 || wanted.length > 0)) return true;
  const [columns, others] = [columnsIn(expected, synonyms), columnsIn(found, synonyms)];
  return columns.length > 0 && others.length > 0 && !others.some((one) => columns.includes(one));
}

/** Which groups of names a text speaks of. */
function columnsIn(text: string, synonyms: string[][]): number[] {
  const said = stemsOf(text).filter((stem) => !people.test(stem));
  return synonyms.flatMap((group, index) =>
    group.flatMap(stemsOf).some((stem) => said.includes(stem)) ? [index] : [],
  );
}

/** What every column of people counts tells none of them from another. */
const people = /^(person|people|poblac|popula|indivi|partic)/;

const stemsOf = (text: string): string[] =>
  plain(text)
    .match(/\p{L}{5,}/gu)
    ?.map((word) => word.slice(0, 6)) ?? [];
