import { wordsOf } from "../people/words.ts";

/** Words so short differ by a sign where they are others: "Ana" and "Ada". */
const shortestTypo = 4;

/**
 * Whether two names may be one person's: each word of the shorter stands in the longer, in any order, as it
 * is, with one sign more, less or other, or as its initial; and at least one as it is. A name of one word
 * is near another one of one word alone.
 */
export function areNear(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  if (shorter.length === 1)
    return longer.length === 1 && isOneSlip(shorter[0] as string, longer[0] as string);
  const left = [...longer];
  const odd = shorter.filter((word) => !take(left, (candidate) => candidate === word));
  if (odd.length === shorter.length) return false;
  return odd.every((word) =>
    take(left, (candidate) => isInitial(word, candidate) || isOneSlip(word, candidate)),
  );
}

function take(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

function isOneSlip(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < shortestTypo || longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  const behind = (text: string, from: number) => text.slice(from);
  if (longer.length > shorter.length) return behind(shorter, at) === behind(longer, at + 1);
  const isOther = behind(shorter, at + 1) === behind(longer, at + 1);
  const isSwapped =
    shorter[at] === longer[at + 1] &&
    shorter[at + 1] === longer[at] &&
    behind(shorter, at + 2) === behind(longer, at + 2);
  return isOther || isSwapped;
}

/** A word that so many of a list share finds nobody: a name of such words alone is not offered. */
const tooCommon = 500;

/** Finds those of a list whose names are near one, in the order of the list. */
export function nearFinder<One extends { name: string }>(list: One[]): (name: string) => One[] {
  const byWord = new Map<string, number[]>();
  for (const [place, { name }] of list.entries())
    for (const key of new Set(wordsOf(name).flatMap((word) => [word, ...slipsOf(word)]))) {
      const places = byWord.get(key);
      if (places) places.push(place);
      else byWord.set(key, [place]);
    }
  return (name) => {
    const words = wordsOf(name);
    // Two names of several words share one as it is; of one word, one but for a slip.
    const keys = words.length === 1 ? words.flatMap((word) => [word, ...slipsOf(word)]) : words;
    const places = new Set<number>();
    for (const key of keys) {
      const found = byWord.get(key) ?? [];
      if (found.length <= tooCommon) for (const place of found) places.add(place);
    }
    return [...places]
      .sort((one, other) => one - other)
      .map((place) => list[place] as One)
      .filter((one) => areNear(one.name, name));
  };
}

/** The word without each of its signs: two words that are one slip apart share one of these, or are one. */
const slipsOf = (word: string): string[] =>
  word.length < shortestTypo ? [] : Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
