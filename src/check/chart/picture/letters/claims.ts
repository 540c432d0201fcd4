import { groupBy } from "../../../group-by.ts";
import { form, otherNames, type Surroundings } from "./names.ts";
import { readMoment } from "./times.ts";
import { type ClaimWords, plain, type ReaderWords } from "./words.ts";

/** What a title says of things on the chart, each by its place in the list of names. */
export type Claim =
  | { how: "most" | "least"; of: number[]; without: number[] }
  | { how: "more" | "less"; of: number[]; than: number[] };

/**
 * What a title claims of the things that it names: which of them are the most or the least, or more than
 * others. Nothing where it may be understood in another way.
 * @param names what is drawn, each once
 * @param absent names of what might be and is not, which come behind the others in the list
 */
export function claimsIn(title: string, names: string[], absent: string[], around: Surroundings): Claim[] {
  const { claims } = around.words;
  const clauses = plain(title)
    .split(/[.;!]|\b(?:pero|mientras|aunque|but|while|whereas|although)\b/)
    .filter((clause) => !claims.unclear.test(clause) && saysHow(clause, claims) !== null);
  if (clauses.length === 0) return [];
  const find = finder(names, absent, around);
  return clauses.flatMap((clause) => claimOf(clause, find, claims) ?? []);
}

const first = (patterns: RegExp[], text: string): RegExpExecArray | null =>
  patterns.reduce<RegExpExecArray | null>((found, pattern) => found ?? pattern.exec(text), null);

/** Null where it says nothing of the sort, or both at once. */
function saysHow(clause: string, claims: ClaimWords): "most" | "least" | null {
  const [most, least] = [
    first([...claims.most, ...claims.more], clause) !== null,
    first([...claims.least, ...claims.less], clause) !== null,
  ];
  return most === least ? null : most ? "most" : "least";
}

function claimOf(clause: string, find: Finder, claims: ClaimWords): Claim | null {
  const how = saysHow(clause, claims);
  if (how === null) return null;
  const without = [...clause.matchAll(claims.except)].flatMap(([phrase]) => find(phrase));
  const bare = clause.replace(claims.except, " ").replace(claims.followed, " ");
  const than = first(how === "most" ? claims.more : claims.less, bare);
  if (than !== null) {
    const end = than.index + than[0].length;
    const [before, after] = [bare.slice(0, end), bare.slice(end)];
    const of = find(before);
    if (claims.anyOther.test(after)) return of.length === 0 ? null : { how, of, without };
    const others = find(after);
    if (others.length > 0)
      return of.length === 0 ? null : { how: how === "most" ? "more" : "less", of, than: others };
  }
  if (first(how === "most" ? claims.most : claims.least, bare) === null) return null;
  const of = find(bare);
  return of.length === 0 ? null : { how, of, without };
}

/** Which of the names a text speaks of. */
type Finder = (text: string) => number[];

function finder(names: string[], absent: string[], around: Surroundings): Finder {
  const { words } = around;
  const whole = [...otherNames(names, around), ...names.map((name) => [form(name, words), name] as const)]
    .filter(([other, name]) => name !== null && other.length > 3 && /\p{L}/u.test(other))
    .map(([other, name]) => ({ pattern: wordOf(other), index: names.indexOf(name as string) }));
  const others = absent.map((name, index) => ({
    pattern: wordOf(form(name, words)),
    index: names.length + index,
  }));
  const parts = ownStems(names, words).map(([stem, index]) => ({
    pattern: new RegExp(`(?<!\\p{L})${stem}`, "u"),
    index,
  }));
  const times = names.flatMap((name, index) => {
    const pattern = timeIn(name, words);
    return pattern === null ? [] : [{ pattern, index }];
  });
  const named = (text: string, all: { pattern: RegExp; index: number }[]) => [
    ...new Set(all.flatMap(({ pattern, index }) => (pattern.test(text) ? [index] : []))),
  ];
  return (text) => {
    if (times.length === names.length) {
      const said = around.words.claims.times.test(text) ? named(text, times) : [];
      return said.length === 1 ? said : [];
    }
    const said = named(text, whole);
    if (said.length > 0) return said;
    // A word that only one of the names has; of several such nobody knows which are meant.
    const meant = named(text, parts);
    return meant.length === 1 ? meant : named(text, others);
  };
}

const wordOf = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`, "u");

/** The beginnings of long words that only one of the names has. A word for people says what is counted. */
function ownStems(names: string[], { units }: ReaderWords): [stem: string, index: number][] {
  const isCounted = (word: string) => (units.persons ?? []).some((unit) => word.startsWith(unit));
  const wordsIn = (name: string) =>
    (plain(name).match(/\p{L}{5,}/gu) ?? []).filter((word) => !isCounted(word));
  const stems = names.flatMap((name, index) =>
    [...new Set(wordsIn(name))].map((word) => ({ stem: word.slice(0, 6), index })),
  );
  return [...groupBy(stems, ({ stem }) => stem)].flatMap(([stem, all]): [string, number][] => {
    const owners = new Set(all.map(({ index }) => index));
    return owners.size === 1 ? [[stem, all[0].index]] : [];
  });
}

/** How a title calls a time: "junio", "2019". */
function timeIn(name: string, words: ReaderWords): RegExp | null {
  const moment = readMoment(name.startsWith("-") ? `2001${name}` : name, words);
  if (moment === null) return null;
  if (moment.month === null) return new RegExp(`\\b${moment.year}\\b`);
  const months = Object.entries(words.months).filter(([, number]) => number === moment.month);
  return new RegExp(`\\b(${months.map(([word]) => word).join("|")})\\b`);
}
