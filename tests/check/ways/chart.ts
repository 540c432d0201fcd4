import fc from "fast-check";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { Chart } from "../../../src/check/value.ts";
import { lying, mark, sketch, standing } from "../chart/sketch.ts";
import type { Ways } from "./way.ts";

type Sizes = Record<string, number>;

/** Places with numbers of which none is a multiple of another, from smallest to largest. */
const sizesOf = fc
  .uniqueArray(fc.integer({ min: 1001, max: 1999 }), { minLength: 4, maxLength: 9 })
  .map(
    (numbers): Sizes =>
      Object.fromEntries(numbers.sort((a, b) => a - b).map((number, index) => [`place ${index}`, number])),
  );

const change = (sizes: Sizes, to: (entries: [string, number][]) => [string, number][]): Sizes =>
  Object.fromEntries(to(Object.entries(sizes)));

const bars = (sizes: Sizes): Chart => sketch([standing(sizes)]);

/** Each bar in two pieces, one on the other. */
const pieces = (sizes: Sizes) => {
  const [places, numbers] = [Object.keys(sizes), Object.values(sizes)];
  return mark("barY", {
    x: [...places, ...places],
    y1: [...places.map(() => 0), ...numbers.map((number) => number - 400)],
    y2: [...numbers.map((number) => number - 400), ...numbers],
    fill: [...places.map(() => "women"), ...places.map(() => "men")],
  });
};

const points = (sizes: Sizes, kind = "dot") => mark(kind, { x: Object.keys(sizes), y: Object.values(sizes) });

const raised = (sizes: Sizes, by: number): Chart => {
  const numbers = Object.values(sizes);
  return sketch([
    mark("barY", {
      x: Object.keys(sizes),
      y1: numbers.map(() => by),
      y2: numbers.map((number) => number + by),
    }),
  ]);
};

const compare: Comparison = { as: "chart", order: true };

const way = (expected: (sizes: Sizes) => Chart, actual: (sizes: Sizes) => Chart, more = {}) =>
  sizesOf.map((sizes) => ({
    expected: expected(sizes),
    actual: actual(sizes),
    compare: { ...compare, ...more },
  }));

export const chartWays: Ways = {
  "kind-differs": sizesOf.map((sizes) => ({
    expected: bars(sizes),
    actual: { kind: "list", cells: Object.values(sizes) },
    compare,
  })),
  "chart-empty": way(bars, () => sketch([standing({})])),
  "wrong-mark": way(bars, (sizes) => sketch([points(sizes)])),
  "mark-extra": way(bars, (sizes) => sketch([standing(sizes), points({ ...sizes, elsewhere: 7 })])),
  "mark-missing": way((sizes) => sketch([standing(sizes), points({ ...sizes, elsewhere: 7 })]), bars),
  "items-missing": way(bars, (sizes) => bars(change(sizes, (entries) => entries.slice(1)))),
  "items-extra": way(bars, (sizes) => bars({ ...sizes, Total: 7 })),
  "values-differ": way(bars, (sizes) =>
    bars(change(sizes, (entries) => entries.map(([place, number]) => [place, 2 * number]))),
  ),
  "order-differs": way(bars, (sizes) => bars(change(sizes, (entries) => entries.toReversed()))),
  "stack-differs": way(bars, (sizes) => raised(sizes, 100)),
  "channel-extra": way(bars, (sizes) => sketch([pieces(sizes)])),
  "channel-missing": way((sizes) => sketch([pieces(sizes)]), bars),
  "wrong-channel": way(bars, (sizes) => sketch([lying(sizes)]), { orientation: true }),
  "scale-differs": way(
    (sizes) => sketch([points(sizes)]),
    (sizes) => sketch([points(sizes)], { scales: { y: { type: "log", zero: null } } }),
  ),
};
