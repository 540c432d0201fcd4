/**
 * What danfo.js 1.2.0 does to a column with blanks, done right: it takes null for 0 in sums, means,
 * comparisons and arithmetic, and for a value in counts. Here a blank is left out of what is counted,
 * stays a blank where something is worked out of it, and goes last where rows are sorted.
 * tests/sandbox/danfo-arithmetic.property.test.ts holds all of it to another computation.
 */
import { max, mean, median, min, mode, std, sum, variance } from "./statistics.ts";

export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "number" && Number.isNaN(value));

export const filled = <Value>(values: Value[]): Value[] => values.filter((value) => !isBlank(value));

/** So that what is worked out of a blank is none. */
export const blankAsNaN = (value: unknown): unknown => (isBlank(value) ? Number.NaN : value);

/** A blank is neither more nor less than anything; it may be the same as another. */
export const blankFor = (comparison: string, value: unknown): unknown =>
  comparison === "eq" || comparison === "ne" ? value : blankAsNaN(value);

type Numbers = number[];
const aggregates: Record<string, (values: Numbers) => unknown> = {
  count: (values) => filled(values).length,
  sum,
  mean,
  median,
  min,
  max,
  std,
  var: variance,
  mode,
};

const steps: Record<string, (before: number, value: number) => number> = {
  sum: (before, value) => before + value,
  prod: (before, value) => before * value,
  min: (before, value) => (value < before ? value : before),
  max: (before, value) => (value > before ? value : before),
};

/** Sums (products, …) up to each value; a blank stays one and is passed over. */
export function cumulative(values: Numbers, operation: string): Numbers {
  const step = steps[operation];
  if (!step) throw new Error(`${operation} is not implemented`);
  let before: number | null = null;
  return values.map((value) => {
    if (isBlank(value)) return Number.NaN;
    before = before === null ? value : step(before, value);
    return before;
  });
}

/** One group's values put together; a list, as groupby() wants it. */
export function aggregate(values: Numbers, operation: string): unknown[] {
  const cumulated = /^cum(.+)$/.exec(operation)?.[1];
  if (cumulated !== undefined) return cumulative(values, cumulated);
  return [aggregates[operation]?.(values)];
}

/**
 * A group's name, different for different groups as joined texts are not: "a-b" with "c" and "a" with
 * "b-c". One column's own texts stay as they are, since programs may read `groups`.
 */
export const groupName = (keys: unknown[]): string =>
  keys
    .map((key) =>
      isBlank(key) ? "\u0000" : keys.length === 1 ? String(key) : String(key).replace(/[-\\]/g, "\\$&"),
    )
    .join("-");

/** What rows of two tables that belong together have alike: 1 is not "1". */
export const joinKey = (keys: unknown[]): string =>
  keys.map((key) => (isBlank(key) ? "" : `${typeof key}:${String(key).length}:${String(key)}`)).join(" ");

/** Positions of values in their order: equal ones as they stood, blanks last either way. */
export function sortedPositions(values: unknown[], ascending: boolean): number[] {
  const turn = ascending ? 1 : -1;
  return values
    .map((value, at) => ({ value, at }))
    .sort((one, other) => {
      const [a, b] = [isBlank(one.value), isBlank(other.value)];
      if (a || b) return Number(a) - Number(b) || one.at - other.at;
      return turn * compare(one.value, other.value) || one.at - other.at;
    })
    .map(({ at }) => at);
}

function compare(a: unknown, b: unknown): number {
  const [one, other] =
    typeof a === "string" && typeof b === "string"
      ? [a.toUpperCase(), b.toUpperCase()]
      : [a as number, b as number];
  return one < other ? -1 : one > other ? 1 : 0;
}
