import { locales } from "../../i18n/locale.ts";
import type { RelationOf } from "./persons.ts";
import { wordsOf } from "./words.ts";

/** Somebody who may stand in a list twice. */
export interface Named {
  name: string;
  organisation: string;
  senders: string[];
}

/**
 * Two entries each that are likely one person: the same name but for accents, capitals, punctuation and the
 * order of its words, and the same organisation but for the name of a country, or none. Those of whom the
 * trainer said how they stand to each other are left out. Each entry is the first of one offer at most.
 */
export function likelyDoubles<One extends Named>(people: One[], relationOf: RelationOf): [One, One][] {
  const named = new Map<string, One[]>();
  for (const one of people) {
    const key = wordsOf(one.name).sort().join(" ");
    if (key !== "") named.set(key, [...(named.get(key) ?? []), one]);
  }
  return [...named.values()].flatMap((same) => {
    const cores = same.map(({ organisation }) => coreOf(organisation));
    return same.flatMap((one, index): [One, One][] => {
      const double = same.find(
        (other, at) =>
          at > index &&
          // Quick, for thousands of one name: without the countries they are the same, or one is a country alone.
          (cores[at] === cores[index] || cores[at] === "" || cores[index] === "") &&
          sameOrganisation(one.organisation, other.organisation) &&
          !isTold(one, other, relationOf),
      );
      return double ? [[one, double]] : [];
    });
  });
}

const coreOf = (organisation: string): string =>
  [...organisationWords(organisation)]
    .filter((word) => !countryWords().has(word))
    .sort()
    .join(" ");

const isTold = (one: Named, other: Named, relationOf: RelationOf): boolean =>
  one.senders.some((a) => other.senders.some((b) => relationOf(a, b) !== null));

/** Whether two organisations may be one: a country, accents, capitals and small words aside; none may be any. */
export function sameOrganisation(one: string, other: string): boolean {
  const ones = organisationWords(one);
  const others = organisationWords(other);
  if (ones.size === 0 || others.size === 0) return true;
  const shared = [...ones].filter((word) => others.has(word));
  const different = [...ones, ...others].filter((word) => !shared.includes(word));
  return different.length === 0 || (shared.length > 0 && different.every((word) => countryWords().has(word)));
}

/** Equal for organisations that may be one, where both say which; "" for none. */
export const organisationKey = (organisation: string): string =>
  coreOf(organisation) || [...organisationWords(organisation)].sort().join(" ");

const organisationWords = (text: string): Set<string> =>
  new Set(wordsOf(text).filter((word) => !small.has(word)));

/** Articles and the like, in both languages. */
const small = new Set("a al and de del e el en for in la las los of para por the y".split(" "));

let known: Set<string> | null = null;

/** The words of all countries' names, in both languages, as the browser has them. */
function countryWords(): Set<string> {
  if (known) return known;
  const names = locales.map((locale) => new Intl.DisplayNames(locale, { type: "region", fallback: "none" }));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  known = new Set(
    letters.flatMap((one) =>
      letters.flatMap((other) => names.flatMap((of) => wordsOf(of.of(one + other) ?? ""))),
    ),
  );
  return known;
}
