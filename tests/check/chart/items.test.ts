// Charts as facts, for what is too fine to draw: which of the things that are drawn differ.
import { describe, expect, test } from "vitest";
import type { Cell, Chart } from "../../../src/check/value.ts";
import { expectPass, kinds, problemsOf, told } from "../expectations.ts";
import { drawnAs, mark, sketch, standing } from "./sketch.ts";

const sizes = { Lima: 40, Piura: 13, Tacna: 7, Puno: 5 };
const bars = sketch([standing(sizes)]);
const points = (channels: Record<string, Cell[]>, kind = "dot") => drawnAs(kind, channels);

describe("things that are missing or too many", () => {
  test("are counted, named and pointed at", () => {
    const actual = sketch([standing({ Lima: 40, Cusco: 9, Piura: 13, Tacna: 7, Ica: 2 })]);
    expect(problemsOf({ expected: bars, actual })).toEqual([
      {
        kind: "items-extra",
        detail: { count: 2, found: 5, item: ["Cusco"] },
        where: [
          { mark: 0, item: 1 },
          { mark: 0, item: 4 },
        ],
      },
      {
        kind: "items-missing",
        detail: { count: 1, found: 5, item: ["Puno"], tell: true },
      },
    ]);
  });

  test("are named to who has more than are missing", () => {
    const { Lima, Piura, Tacna } = sizes;
    const tell = (chart: Chart) => told(bars, chart)[0]?.[1].tell;
    expect(tell(sketch([standing({ Lima, Piura, Tacna })]))).toBe(true);
    expect(tell(sketch([standing({ Lima, Piura })]))).toBe(false);
    const nameless = points({ x: [1, 2, 3], y: [4, 5, 6] });
    expect(problemsOf({ expected: nameless, actual: points({ x: [1, 2], y: [4, 5] }) })).toMatchObject([
      { kind: "items-missing", detail: { count: 1, item: [], tell: false } },
    ]);
  });

  test("come twice in one place", () => {
    const once = points({ x: ["a", "b", "c"], y: [1, 2, 3] });
    const twice = points({ x: ["a", "b", "a", "c"], y: [1, 2, 5, 3] });
    expect(problemsOf({ expected: once, actual: twice })).toMatchObject([
      { kind: "items-extra", detail: { count: 1, found: 4, item: ["a"] }, where: [{ mark: 0, item: 2 }] },
    ]);
    const mixed = points({ x: ["a", "a", "b", "c", "z"], y: [1, 5, 2, 3, 9] });
    expect(problemsOf({ expected: once, actual: mixed })).toMatchObject([
      { kind: "items-extra", detail: { count: 2, item: ["a"] }, where: [{ item: 1 }, { item: 4 }] },
    ]);
  });
});

describe("values that differ", () => {
  test("are told by channel and reason, what explains most first, and where", () => {
    const wanted = points({ x: ["a", "b", "c", "d"], y: [11, 23, 37, 41], r: [3, 4, 5, 8] });
    const found = points({ x: ["a", "b", "c", "d"], y: [11, 23, 37, 40], r: [30, 40, 50, 80] });
    expect(problemsOf({ expected: wanted, actual: found })).toEqual([
      {
        kind: "values-differ",
        detail: {
          channel: "size",
          count: 4,
          compared: 4,
          item: ["a"],
          found: 30,
          diagnosis: "factor",
          factor: 10,
        },
        where: [0, 1, 2, 3].map((item) => ({ mark: 0, item })),
      },
      {
        kind: "values-differ",
        detail: {
          channel: "value",
          count: 1,
          compared: 4,
          item: ["d"],
          found: 40,
          diagnosis: "rounded",
          factor: null,
        },
        where: [{ mark: 0, item: 3 }],
      },
    ]);
  });

  test("in a bar of pieces point at every piece, and do not tell of its ends besides", () => {
    const found = sketch([
      mark("barY", {
        x: ["Lima", "Piura", "Tacna", "Puno", "Puno"],
        y1: [0, 0, 0, 0, 5],
        y2: [40, 13, 7, 5, 8],
      }),
    ]);
    expect(problemsOf({ expected: bars, actual: found })).toMatchObject([
      { kind: "values-differ", detail: { channel: "value", found: 8 }, where: [{ item: 3 }, { item: 4 }] },
    ]);
  });

  test("stay within the tolerance of the exercise", () => {
    const found = sketch([standing({ ...sizes, Lima: 40.4 })]);
    expectPass({ expected: bars, actual: found, compare: { tolerance: { absolute: 0.5 } } });
    expect(kinds(bars, found)).toEqual(["values-differ"]);
    expectPass({ expected: bars, actual: sketch([standing({ ...sizes, Lima: 40.00001 })]) });
  });
});
