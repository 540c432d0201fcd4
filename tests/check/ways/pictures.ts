import fc from "fast-check";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { Chart } from "../../../src/check/value.ts";
import { at, drawnBars, drawnCells, drawnLine, height, type Look, type Sizes } from "../chart/drawing.ts";
import type { Ways } from "./way.ts";

/** Places with numbers far enough apart for an eye to tell them. */
const sizesOf = fc
  .tuple(
    fc.shuffledSubarray([300, 500, 700, 900, 1100, 1300, 1500, 1700], { minLength: 4, maxLength: 7 }),
    fc.integer({ min: 0, max: 150 }),
  )
  .map(
    ([numbers, more]): Sizes =>
      Object.fromEntries(numbers.map((number, index) => [`place ${index}`, number + more])),
  );

const compare: Comparison = { as: "chart" };

const way = (expected: (sizes: Sizes) => Chart, actual: (sizes: Sizes) => Chart) =>
  sizesOf.map((sizes) => ({ expected: expected(sizes), actual: actual(sizes), compare }));

const bars = (look: (sizes: Sizes) => Look) =>
  way(
    (sizes) => drawnBars(sizes),
    (sizes) => drawnBars(sizes, look(sizes)),
  );
const line = (look: (sizes: Sizes) => Look, wanted: (sizes: Sizes) => Look = () => ({})) =>
  way(
    (sizes) => drawnLine(sizes, wanted(sizes)),
    (sizes) => drawnLine(sizes, look(sizes)),
  );
const second = (sizes: Sizes): string => Object.keys(sizes)[1] ?? "";
const shade = (value: number) => value / 2000;

/** By kind of problem: what was done to a drawing alone; the facts stay as they are. */
export const pictureWays: Ways = {
  "not-readable": bars(() => ({ more: '<image href="data:image/png;base64,AAAA" width="9" height="9"/>' })),
  "axis-not-readable": bars(() => ({ name: () => "here" })),
  "axis-reversed": line(() => ({ range: [20, 370] })),
  "not-seen": bars(() => ({ look: 'fill="none"' })),
  "length-differs": bars(() => ({ moved: -15 })),
  "point-differs": line(() => ({ tick: (value) => String(7 * value) })),
  "axis-multiplied": line(() => ({ tick: (value) => String(10 * value) })),
  "names-differ": bars((sizes) => ({
    name: (_, index) => Object.keys(sizes).toReversed()[index] ?? "",
  })),
  "text-differs": bars((sizes) => ({
    more: `<g aria-label="text" data-mark="1"><text x="${at(sizes, 0)}" y="${height(Object.values(sizes)[0] ?? 0) - 8}">7777</text></g>`,
  })),
  "joined-differs": line(
    () => ({}),
    (sizes) => ({ gaps: [second(sizes)] }),
  ),
  "colours-differ": way(
    (sizes) => drawnCells(sizes, shade),
    (sizes) => drawnCells(sizes, (value) => 1 - shade(value)),
  ),
};
