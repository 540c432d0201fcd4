import { sameNumber } from "./cell.ts";

/** What a number that is a whole number of times another tells about how it was worked out. */
export type Multiple = "sum-for-mean" | "mean-for-sum" | "repeated";

/** In a column or list so many whole multiples are no coincidence. */
export const multiplesTold = 3;

/** Below this a whole number is too often a multiple of another by chance. */
const smallest = 100;

/** Groups and joins of more rows than this are not looked for: every number is a multiple of a small enough one. */
const mostTimes = 10_000;

const powersOfTen = [10, 100, 1000, 10_000];

/**
 * A whole number that is n times a wanted fraction was added up and not divided by the n rows; the
 * other way round it was divided and should not be. A whole number that is n times a whole number
 * counts something again. Powers of ten are left to the units. Only the two numbers are looked at,
 * so a fraction must have more than two decimals: 12.5 has many multiples.
 */
export function wholeMultiple(expected: number, actual: number): Multiple | null {
  const [larger, smaller] = Math.abs(actual) > Math.abs(expected) ? [actual, expected] : [expected, actual];
  const times = Math.round(larger / smaller);
  if (times < 2 || times > mostTimes || powersOfTen.includes(times)) return null;
  if (!Number.isInteger(larger) || !sameNumber(smaller * times, larger, { relative: 1e-12 })) return null;
  if (isLongFraction(smaller)) return larger === actual ? "sum-for-mean" : "mean-for-sum";
  return larger === actual && Number.isInteger(expected) && Math.abs(expected) >= smallest
    ? "repeated"
    : null;
}

const isLongFraction = (number: number): boolean => !sameNumber(Math.round(number * 100) / 100, number);
