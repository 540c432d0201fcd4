// Charts as facts, for what is too fine to draw: which part of a mark is wrong.
import { describe, expect, test } from "vitest";
import type { Cell, Chart } from "../../../src/check/value.ts";
import { expectPass, expectProblem, kinds, problemsOf, told } from "../expectations.ts";
import { drawnAs, lying, sketch, standing } from "./sketch.ts";

const sizes = { Lima: 40, Piura: 13, Tacna: 7, Puno: 5 };
const bars = sketch([standing(sizes)]);
const points = (channels: Record<string, Cell[]>, kind = "dot") => drawnAs(kind, channels);

describe("parts of a mark", () => {
  const plain = { x: ["a", "b", "a"], y: [1, 5, 3] };
  test.each([
    ["series", { symbol: ["k", "k", "l"] }],
    ["colour", { fill: [9, 8, 7] }],
    ["size", { r: [9, 8, 7] }],
    ["facet", { fx: ["k", "k", "l"] }],
  ])("that are missing: %s", (channel, more) => {
    const problem = expectProblem(
      "channel-missing",
      { channel },
      { expected: points({ ...plain, ...more }), actual: points(plain) },
    );
    expect(problem.where).toEqual([{ mark: 0 }]);
  });

  test("that are missing: a place, a text", () => {
    expectProblem(
      "channel-missing",
      { channel: "category" },
      { expected: points(plain), actual: points({ y: [1, 5, 3] }) },
    );
    const written = points({ ...plain, text: ["k", "l", "m"] }, "text");
    expectProblem(
      "channel-missing",
      { channel: "text" },
      { expected: written, actual: points(plain, "text") },
    );
  });

  test("do not tell of the second facet besides the first", () => {
    const both = points({ ...plain, fx: ["k", "k", "l"], fy: ["t", "u", "u"] });
    expect(told(both, points(plain))).toEqual([["channel-missing", { channel: "facet" }]]);
  });

  test.each(["barY", "areaY", "waffleY", "lineY"])("that split what is one: a colour of %s", (kind) => {
    const one = points({ x: ["a", "b"], y1: [0, 0], y2: [4, 5] }, kind);
    const split = points({ x: ["a", "a", "b"], y1: [0, 3, 0], y2: [3, 4, 5], fill: ["k", "l", "k"] }, kind);
    const problem = expectProblem("channel-extra", { channel: "series" }, { expected: one, actual: split });
    expect(problem.where).toEqual([{ mark: 0 }, { scale: "color" }]);
  });

  test("that split what is one: two facets are told as one, and names that run together are two", () => {
    const one = points({ x: ["a", "b"], y1: [0, 0], y2: [4, 5] }, "barY");
    const split = points(
      { x: ["a", "a", "b"], y1: [0, 3, 0], y2: [3, 4, 5], fx: ["k", "l", "k"], fy: ["t", "u", "t"] },
      "barY",
    );
    expect(told(one, split)).toEqual([["channel-extra", { channel: "facet" }]]);
    const whole = points({ y1: [0], y2: [9] }, "barY");
    expect(kinds(whole, points({ x: ["a", "b"], y1: [0, 0], y2: [4, 5] }, "barY"))).not.toContain(
      "channel-extra",
    );
    const close = points({ x: ["a", "ab"], y1: [0, 0], y2: [4, 5] }, "barY");
    const merged = points(
      { x: ["a", "ab", "a"], y1: [0, 0, 3], y2: [3, 5, 4], fill: ["bc", "c", "k"] },
      "barY",
    );
    expect(told(close, merged)).toEqual([["channel-extra", { channel: "series" }]]);
  });

  test("of one kind may stand beside those that are asked for", () => {
    const coloured = points({ ...plain, fill: [9, 8, 7] });
    const symbols = points({ ...plain, symbol: ["k", "l", "l"] });
    const both = points({ ...plain, fill: [9, 8, 7], symbol: ["k", "l", "l"] });
    expectPass({ expected: coloured, actual: both });
    expectPass({ expected: symbols, actual: both });
  });

  test("that are missing among several do not hide what else is missing", () => {
    const both = { ...plain, fx: ["k", "k", "l"], fy: ["t", "u", "u"] };
    expect(told(points(both), points({ x: ["a", "b"], y: [1, 5], fx: ["k", "k"] }))[0]).toMatchObject([
      "items-missing",
      {},
    ]);
    expect(
      told(
        points(both),
        points({ x: ["a", "b", "a", "z"], y: [1, 5, 3, 4], fx: ["k", "k", "l", "l"] }),
      )[0]?.[1].item,
    ).not.toContain("null");
  });

  test("that split nothing are a matter of taste", () => {
    const { x, y1, y2 } = { x: ["a", "b", "c"], y1: [0, 0, 0], y2: [4, 5, 3] };
    expectPass({
      expected: points({ x, y1, y2 }, "barY"),
      actual: points({ x, y1, y2, fill: ["k", "k", "l"] }, "barY"),
    });
    expectPass({ expected: points(plain), actual: points({ ...plain, fill: ["k", "l", "l"] }) });
  });
});

describe("the wrong channel", () => {
  const grid = { x: ["a", "a", "b", "b"], y: ["k", "l", "k", "l"] };
  const measured = points({ ...grid, fill: [1, 5, 3, 4] }, "cell");
  const named = points({ ...grid, fill: ["1", "5", "3", "4"] }, "cell");
  const stack = (x: string[], fill: string[]) =>
    points({ x, y1: [0, 2, 0, 3], y2: [2, 7, 3, 7], fill }, "barY");

  test("says that colours name where they should measure, and the other way round", () => {
    const problem = expectProblem(
      "wrong-channel",
      { how: "colour-as-names" },
      { expected: measured, actual: named },
    );
    expect(problem.where).toEqual([{ mark: 0 }, { scale: "color" }]);
    expectProblem("wrong-channel", { how: "colour-as-numbers" }, { expected: named, actual: measured });
  });

  test("says that colour and axis have changed places", () => {
    expectProblem(
      "wrong-channel",
      { how: "series-on-axis" },
      {
        expected: stack(["a", "a", "b", "b"], ["k", "l", "k", "l"]),
        actual: stack(["k", "k", "l", "l"], ["a", "b", "a", "b"]),
      },
    );
    expect(
      kinds(
        stack(["a", "a", "b", "b"], ["k", "l", "k", "l"]),
        stack(["k", "k", "l", "l"], ["k", "l", "k", "l"]),
      ),
    ).not.toContain("wrong-channel");
  });

  test("does not say so where only some of the names have changed places", () => {
    expect(
      kinds(
        stack(["a", "a", "b", "b"], ["k", "l", "k", "l"]),
        stack(["k", "k", "z", "z"], ["a", "y", "a", "y"]),
      ),
    ).not.toContain("wrong-channel");
    const three = points({ x: ["k", "l", "k"], y1: [0, 0, 2], y2: [2, 3, 7], fill: ["a", "b", "c"] }, "barY");
    expect(kinds(stack(["a", "a", "b", "b"], ["k", "l", "k", "l"]), three)).not.toContain("wrong-channel");
  });

  test("says that the axes of bars are swapped", () => {
    const found = points({ x: [40, 13, 7, 5], y: ["Lima", "Piura", "Tacna", "Puno"] }, "barY");
    expect(kinds(bars, found)).toContain("wrong-channel");
  });

  test("lets bars lie, unless they must stand; lines never", () => {
    const turned = sketch([lying(sizes)]);
    expectPass({ expected: bars, actual: turned });
    expectPass({ expected: turned, actual: bars });
    expectProblem(
      "wrong-channel",
      { how: "axes-swapped" },
      { expected: bars, actual: turned, compare: { orientation: true } },
    );
    const line = { x: [1, 2, 3], y: [4, 9, 5] };
    expectProblem(
      "wrong-channel",
      { how: "axes-swapped" },
      { expected: points(line, "lineY"), actual: points({ x: line.y, y: line.x }, "lineY") },
    );
  });

  test("does not let an area lie, and tells of wrong lengths before the axes", () => {
    const over = { x: [1, 2, 3], y1: [0, 0, 0], y2: [4, 9, 5] };
    const beside = { y: [1, 2, 3], x1: [0, 0, 0], x2: [4, 9, 5] };
    expect(told(points(over, "areaY"), points(beside, "areaX"))).toEqual([
      ["wrong-channel", { how: "axes-swapped" }],
    ]);
    const wrong = sketch([lying({ ...sizes, Lima: 41 })]);
    expect(kinds(bars, wrong, { orientation: true })).toEqual(["values-differ"]);
  });

  test("lets points beside names lie, and not those among two measures", () => {
    const beside = { x: ["a", "b", "c"], y: [4, 9, 5] };
    expectPass({ expected: points(beside), actual: points({ x: beside.y, y: beside.x }) });
    expectProblem(
      "wrong-channel",
      { how: "axes-swapped" },
      {
        expected: points(beside),
        actual: points({ x: beside.y, y: beside.x }),
        compare: { orientation: true },
      },
    );
    const among = { x: [1, 2, 3], y: [4, 9, 5] };
    expectProblem(
      "wrong-channel",
      { how: "axes-swapped" },
      { expected: points(among), actual: points({ x: among.y, y: among.x }) },
    );
  });

  test("points at the mark and at what the reader looks at", () => {
    const where = (expected: Chart, actual: Chart, compare = {}) =>
      problemsOf({ expected, actual, compare })[0]?.where;
    expect(where(bars, sketch([lying(sizes)]), { orientation: true })).toEqual([
      { mark: 0 },
      { scale: "x" },
      { scale: "y" },
    ]);
    expect(where(measured, named)).toEqual([{ mark: 0 }, { scale: "color" }]);
    const faceted = points({ x: ["a", "a", "b"], y1: [0, 0, 0], y2: [3, 1, 5], fx: ["k", "l", "k"] }, "barY");
    expect(where(points({ x: ["a", "b"], y1: [0, 0], y2: [4, 5] }, "barY"), faceted)).toEqual([{ mark: 0 }]);
  });
});
