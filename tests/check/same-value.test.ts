import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/check/comparison.ts";
import { sameValue } from "../../src/check/same-value.ts";
import type { MarkFacts } from "../../src/check/value.ts";
import { mark, sketch, standing } from "./chart/sketch.ts";
import { list, scalar, table } from "./expectations.ts";

describe("sameValue(a, b) takes what a reader would call the same", () => {
  const compare: Comparison = { as: "table", extraColumns: true };
  const areas = table(
    ["area", "people"],
    [
      ["food", 1],
      ["wash", 2],
    ],
  );

  test("for the same, within the comparison", () => {
    expect(sameValue(scalar(12), scalar(12), { as: "number" })).toBe(true);
    expect(sameValue(list(1, 2), list(2, 1), { as: "list" })).toBe(true);
    expect(sameValue(list(1, 2), list(2, 1), { as: "list", order: true })).toBe(false);
    expect(sameValue(areas, { ...areas, rows: areas.rows.toReversed() }, compare)).toBe(true);
    expect(sameValue(scalar(12), scalar(12.4), { as: "number", tolerance: { absolute: 0.5 } })).toBe(true);
  });

  test("and nothing else, whatever the exercise lets pass", () => {
    const more = table(
      ["area", "people", "note"],
      [
        ["food", 1, "x"],
        ["wash", 2, "x"],
      ],
    );
    expect(sameValue(areas, more, compare)).toBe(false);
    expect(sameValue(scalar(12), scalar(13), { as: "number" })).toBe(false);
    expect(sameValue(scalar(12), list(12), { as: "number" })).toBe(false);
  });

  test("and a chart is no number, nor the other way round", () => {
    const chart = sketch([standing({ food: 1, wash: 2 })]);
    expect(sameValue(chart, scalar(12), { as: "chart" })).toBe(false);
    expect(sameValue(scalar(12), chart, { as: "chart" })).toBe(false);
    expect(sameValue(chart, structuredClone(chart), { as: "chart" })).toBe(true);
  });

  test("and charts by their own marks, from both sides", () => {
    const sizes = { food: 40, wash: 13, cash: 7 };
    const [x, y] = [Object.keys(sizes), Object.values(sizes)];
    const [bars, dots] = [standing(sizes), mark("dot", { x, y })];
    const same = (a: MarkFacts[], b: MarkFacts[], compare = {}) => [
      sameValue(sketch(a), sketch(b), { as: "chart", ...compare }),
      sameValue(sketch(b), sketch(a), { as: "chart", ...compare }),
    ];
    expect(same([bars], [dots], { marks: ["bar", "dot"] })).toEqual([false, false]);
    expect(same([bars], [standing({ ...sizes, food: 40.4 })], { tolerance: { absolute: 0.5 } })).toEqual([
      true,
      true,
    ]);
    expect(same([bars], [bars, dots])).toEqual([false, false]);
    expect(same([bars], [mark("axisX", { x }), bars])).toEqual([true, true]);
    const plain = mark("dot", { x: [1, 2, 3], y });
    const coloured = mark("dot", { x: [1, 2, 3], y, fill: ["k", "l", "l"] });
    expect(same([plain], [coloured])).toEqual([false, false]);
  });

  test("and charts of nothing by what was tried", () => {
    const nothing = standing({});
    expect(sameValue(sketch([nothing]), sketch([mark("frame", {}), nothing]), { as: "chart" })).toBe(true);
    expect(sameValue(sketch([nothing]), sketch([mark("dot", { x: [], y: [] })]), { as: "chart" })).toBe(
      false,
    );
    expect(sameValue(sketch([]), sketch([]), { as: "chart" })).toBe(true);
  });
});
