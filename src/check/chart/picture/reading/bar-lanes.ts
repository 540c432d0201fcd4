import type { Bar, Bars } from "./bars.ts";

export type Lane = Bars["lanes"][number];

export interface Pair {
  wanted: Lane;
  found: Lane;
}

export const isLong = ({ pixels: [low, high] }: Bar) => high - low > 1.2;

export const nameOf = ({ category, facet }: { category: string | null; facet: string | null }): string[] =>
  [facet, category].filter((name) => name !== null);

/** Where a lane begins and ends: all of its pieces together. */
export const endsOf = ({ bars }: Lane, base: number): [number, number] => {
  const long = bars.filter(isLong);
  return long.length === 0
    ? [base, base]
    : [Math.min(...long.map(({ from }) => from)), Math.max(...long.map(({ to }) => to))];
};

/** The end from which most bars begin. */
export const baseOf = ({ lanes }: Bars): number => {
  const starts = lanes.flatMap(({ bars }) => bars.slice(0, 1).map(({ from }) => from)).sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 2)] ?? 0;
};
