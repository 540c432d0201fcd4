import type { Problem } from "../../../problem.ts";
import { type TextDiffers, textDiffers } from "../../problems/text-differs.ts";
import { type Claim, claimsIn } from "../letters/claims.ts";
import { namesBesides, type Surroundings } from "../letters/names.ts";
import { isYear, numbersIn, type Written } from "../letters/numbers.ts";
import { plain, type ReaderWords } from "../letters/words.ts";
import { partsOf, type Seen, type Sides } from "../reading/sides.ts";
import type { Said } from "./said.ts";

/** The numbers of a title must be on the chart, or come of what is: a sum, a difference, how many there are. */
export function titleDiffers(things: Said[], { actual, around }: Sides): Problem[] {
  const { title, subtitle } = actual.picture;
  // Who writes a title has seen these numbers, and not those of another table.
  if (around.varied) return [];
  const nothing = around.words.nothing.some((word) => ` ${plain(title)} `.includes(` ${word} `));
  const told = (text: string) => [textDiffers({ place: "title", how: "number", text, item: [], count: 1 })];
  if (nothing && things.length > 0 && !things.some(({ isNothing }) => isNothing)) return told(title);
  if (things.length === 0) return [];
  for (const text of [title, subtitle])
    if (
      numbersIn(text, around.words).some(
        (number) => !isOnChart(number, things, boundIn(text, number, around.words)),
      )
    )
      return told(text);
  return [title, subtitle].flatMap((text) => claimsDiffer(text, things, actual, around)).slice(0, 1);
}

/** A name that is said to be the most, the least, or more than another, must be it. */
function claimsDiffer(text: string, things: Said[], { picture }: Seen, around: Surroundings): Problem[] {
  const names = things.map((thing) => thing.names.at(-1) ?? "");
  // Where one name has several numbers, nobody knows of which a title speaks.
  if (text === "" || new Set(names).size < names.length || things.some((thing) => thing.names.length > 1))
    return [];
  const values = things.map(({ value }) => value);
  const noticed = 0.01 * Math.max(...values.map(Math.abs));
  const isMore = (a: number, b: number) => (values[a] as number) > (values[b] as number) + noticed;
  const exceeds = (claim: Claim, one: number, other: number) =>
    claim.how === "most" || claim.how === "more" ? isMore(other, one) : isMore(one, other);
  const absent = namesBesides(names, around);
  return claimsIn(text, names, absent, around).flatMap((claim) => {
    const left =
      "than" in claim ? claim.than : [...things.keys()].filter((one) => !claim.without.includes(one));
    const others = left.filter((one) => !claim.of.includes(one));
    const wrong = claim.of.filter(
      (one) => one >= names.length || others.some((other) => exceeds(claim, one, other)),
    );
    const [first] = wrong;
    if (first === undefined) return [];
    const where = partsOf(
      picture,
      wrong.flatMap((one) => things[one]?.shapes ?? []),
    );
    const detail: TextDiffers["detail"] = {
      place: "title",
      how: claim.how,
      text,
      item: [[...names, ...absent][first] ?? ""],
      count: wrong.length,
    };
    return [textDiffers(detail, where)];
  });
}

/** "more than 1000" */
function boundIn(text: string, { at }: Written, { claims }: ReaderWords): "over" | "under" | null {
  const before = plain(`${text.slice(0, at)}|`).slice(0, -1);
  return claims.over.test(before) ? "over" : claims.under.test(before) ? "under" : null;
}

/** Titles round, compare and add up; what is only said to be exceeded needs something that exceeds it. */
function isOnChart(number: Written, things: Said[], bound: "over" | "under" | null): boolean {
  if (isYear(number)) return true;
  const values = things.map(({ value }) => value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const isCount = (said: number) =>
    Number.isInteger(said) && said >= 0 && said <= Math.max(31, values.length);
  // Nobody compares each of very many with each other.
  const pairs =
    values.length > 60
      ? []
      : values.flatMap((a, i) => values.flatMap((b, j) => (i === j ? [] : [[a, b] as const])));
  const amounts = [total, ...values, ...pairs.flatMap(([a, b]) => [a - b, a + b])];
  const shares = [...values.map((a) => a / total), ...pairs.flatMap(([a, b]) => [a / b, (a - b) / b])];
  const exceeds = (a: number, b: number) => (bound === "over" ? a > b : bound === "under" && a < b);
  return number.values.some(
    (said) =>
      isCount(said) ||
      (!number.percent && amounts.some((value) => exceeds(value, said))) ||
      things.some((thing) => thing.says(said, number.step)) ||
      amounts.some((value) => Math.abs(said - value) <= Math.max(number.step, Math.abs(value) * 0.05)) ||
      shares.some(
        (share) =>
          Math.abs(said - (number.percent ? 100 : 1) * share) <=
          Math.max(number.step, 0.05 * Math.abs(share)),
      ),
  );
}
