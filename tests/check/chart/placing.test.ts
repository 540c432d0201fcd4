// Charts as facts, for what is too fine to draw: where things stand.
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/check/value.ts";
import { expectPass, kinds, problemsOf, told } from "../expectations.ts";
import { drawnAs, lying, mark, sketch, standing } from "./sketch.ts";

const sizes = { Lima: 40, Piura: 13, Tacna: 7, Puno: 5 };
const bars = sketch([standing(sizes)]);
const points = (channels: Record<string, Cell[]>, kind = "dot") => drawnAs(kind, channels);

describe("bars that stand elsewhere", () => {
  const raised = (by: number[], more: Record<string, Cell[]> = {}) =>
    sketch([
      mark("barY", {
        x: Object.keys(sizes),
        y1: by,
        y2: Object.values(sizes).map((size, index) => size + (by[index] ?? 0)),
        ...more,
      }),
    ]);

  test("are counted, named and pointed at", () => {
    expect(problemsOf({ expected: bars, actual: raised([0, 3, 0, 4]) })).toEqual([
      {
        kind: "stack-differs",
        detail: { how: "base", count: 2, item: ["Piura"] },
        where: [
          { mark: 0, item: 1 },
          { mark: 0, item: 3 },
        ],
      },
    ]);
  });

  test("hide each other where their stack ends too early", () => {
    const stack = (y1: number[], y2: number[]) =>
      points({ x: ["a", "a", "b", "b"], y1, y2, fill: ["k", "l", "k", "l"] }, "barY");
    expect(
      problemsOf({ expected: stack([0, 2, 0, 3], [2, 7, 3, 7]), actual: stack([0, 0, 0, 0], [2, 5, 3, 4]) }),
    ).toMatchObject([{ kind: "stack-differs", detail: { how: "overlap", count: 4, item: ["a", "k"] } }]);
  });

  test("are told of only where their lengths are right", () => {
    const wrong = sketch([mark("barY", { x: Object.keys(sizes), y1: [3, 0, 0, 0], y2: [50, 13, 7, 5] })]);
    expect(kinds(bars, wrong)).toEqual(["values-differ"]);
  });
});

describe("the order along an axis", () => {
  const order = { order: true };
  const ranked = (entries: Record<string, number>) => sketch([standing(entries)]);

  test("is told where it counts, of bars, lying bars and points", () => {
    const turned = ranked(Object.fromEntries(Object.entries(sizes).toReversed()));
    expect(told(bars, turned, order)).toEqual([["order-differs", { of: "marks", reversed: true }]]);
    expectPass({ expected: bars, actual: turned });
    const { Lima, Piura, Tacna, Puno } = sizes;
    expect(told(bars, ranked({ Lima, Tacna, Piura, Puno }), order)).toEqual([
      ["order-differs", { of: "marks", reversed: false }],
    ]);
    expectPass({ expected: bars, actual: sketch([lying(sizes)]), compare: order });
    const other = sketch([lying({ Piura, Lima, Tacna, Puno })]);
    expect(kinds(bars, other, order)).toEqual(["order-differs"]);
    const dots = (x: string[], y: number[]) =>
      sketch([mark("dot", { x, y })], { scales: { x: { type: "point" } } });
    expect(kinds(dots(["a", "b", "c"], [3, 2, 1]), dots(["b", "a", "c"], [2, 3, 1]), order)).toEqual([
      "order-differs",
    ]);
  });

  test("lets those that are equal change places", () => {
    expectPass({
      expected: ranked({ a: 9, b: 5, c: 5, d: 1 }),
      actual: ranked({ a: 9, c: 5, b: 5, d: 1 }),
      compare: order,
    });
    const dots = (x: string[], y: number[]) => sketch([mark("dot", { x, y })]);
    expectPass({
      expected: dots(["a", "b", "c"], [9, 5, 5]),
      actual: dots(["a", "c", "b"], [9, 5, 5]),
      compare: order,
    });
  });

  test("compares stacks by their whole length", () => {
    const stack = (x: string[], whole: number[], part: number[]) =>
      points(
        {
          x: [...x, ...x],
          y1: [...x.map(() => 0), ...part],
          y2: [...part, ...whole],
          fill: [...x.map(() => "k"), ...x.map(() => "l")],
        },
        "barY",
      );
    expectPass({
      expected: stack(["a", "b", "c"], [9, 9, 5], [2, 3, 1]),
      actual: stack(["b", "a", "c"], [9, 9, 5], [3, 2, 1]),
      compare: order,
    });
    expect(
      kinds(
        stack(["a", "b", "c"], [9, 8, 5], [2, 2, 1]),
        stack(["b", "a", "c"], [8, 9, 5], [2, 2, 1]),
        order,
      ),
    ).toEqual(["order-differs"]);
  });

  test("is that of the axis, not of the rows", () => {
    const domain = { scales: { x: { domain: Object.keys(sizes) } } };
    const rows = Object.fromEntries(Object.entries(sizes).toReversed());
    expectPass({ expected: bars, actual: sketch([standing(rows)], domain), compare: order });
  });

  test("is not asked of numbers and times, which have their own", () => {
    const line = points({ x: [1, 2, 3], y: [4, 9, 5] }, "lineY");
    expectPass({ expected: line, actual: points({ x: [3, 2, 1], y: [5, 9, 4] }, "lineY"), compare: order });
  });

  test("is not asked where one of two axes has its own", () => {
    const years = { x: [2017, 2018], y1: [0, 0], y2: [9, 4] };
    const sideBySide = sketch([mark("barY", years)], {
      scales: { x: { type: "band", domain: [2018, 2017] } },
    });
    const alongTime = sketch([mark("rectY", years)]);
    expectPass({ expected: sideBySide, actual: alongTime, compare: order });
    expectPass({ expected: alongTime, actual: sideBySide, compare: order });
    const { facts } = sketch([mark("rectY", years)]);
    expectPass({
      expected: alongTime,
      actual: { kind: "chart", facts: { ...facts, scales: {} } },
      compare: order,
    });
  });

  test("is not told besides what is wrong otherwise", () => {
    const wrong = ranked({ ...Object.fromEntries(Object.entries(sizes).toReversed()), Lima: 3 });
    expect(kinds(bars, wrong, order)).toEqual(["values-differ"]);
  });
});
