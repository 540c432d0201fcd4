import { type Encoding, encodeChart } from "../chart/encode.ts";
import { placeName } from "../chart/position.ts";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface GapIsNotZero extends Problem {
  kind: "gap-is-not-zero";
  detail: {
    /** How many zeros stand alone among larger numbers. */
    count: number;
    /** Where the first of them stands. */
    at: string;
  };
}

/**
 * A month without a report is not a month with nobody in it. A single 0 between two larger numbers of
 * a time series is more often a gap that was filled in than a fact.
 * Eaton, Plaisant and Drizd, Visualizing Missing Data (2005); Song and Szafir, Where's My Data?
 * (IEEE VIS 2018): readers trust a 0 that stands for a missing value.
 */
export const gapIsNotZero: HonestyRule = {
  name: "gap-is-not-zero",
  check: (facts) =>
    encodeChart(facts)
      .filter(({ family }) => ["line", "area", "bar", "dot"].includes(family))
      .flatMap((encoding): GapIsNotZero[] => {
        const alone = lonelyZeros(encoding);
        const [first] = alone;
        if (first === undefined) return [];
        const { mark, items } = encoding;
        const where = alone.flatMap((index) => items[index]?.pieces ?? []).map((item) => ({ mark, item }));
        const at = placeName(items[first]?.roles.category ?? null);
        return [{ kind: "gap-is-not-zero", detail: { count: alone.length, at }, where }];
      }),
};

/** Indices of items of value 0 between two neighbours in time that are larger. */
function lonelyZeros({ items }: Encoding): number[] {
  const timed = items.map(({ roles }, index) => ({
    index,
    time: placeName(roles.category ?? null),
    value: roles.value,
    series: placeName(roles.series ?? null),
  }));
  if (!timed.every(({ time }) => /^\d{4}(-\d\d){0,2}/.test(time))) return [];
  return [...groupBy(timed, ({ series }) => series).values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => (a.time < b.time ? -1 : 1));
    const isLarger = (position: number) => Number(sorted[position]?.value ?? 0) > 0;
    return sorted.flatMap(({ value, index }, position) =>
      value === 0 && isLarger(position - 1) && isLarger(position + 1) ? [index] : [],
    );
  });
}
