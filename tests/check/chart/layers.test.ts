// Charts as facts, for what is too fine to draw: which layer is wrong.
import { describe, expect, test } from "vitest";
import type { MarkFacts } from "../../../src/check/value.ts";
import { expectPass, expectProblem, kinds, problemsOf, told } from "../expectations.ts";
import { lying, mark, sketch, standing } from "./sketch.ts";

const sizes = { Lima: 40, Piura: 13, Tacna: 7, Puno: 5 };
const bars = sketch([standing(sizes)]);

describe("layers", () => {
  const line = mark("lineY", { x: [1, 2, 3], y: [4, 9, 5] });
  const dots = mark("dot", { x: [1, 2, 3], y: [4, 9, 5] });
  const others = mark("dot", { x: [1, 2, 3], y: [6, 6, 7] });
  const rule = mark("ruleY", { y: [0] });

  test("that say more than another are asked for, and too many where they are not", () => {
    const further = mark("dot", { x: [1, 2, 3, 4], y: [4, 9, 5, 6] });
    const twice = mark("dot", { x: [1, 1, 2, 3], y: [4, 4, 9, 5] });
    for (const more of [further, twice]) {
      expect(kinds(sketch([line]), sketch([line, more]))).toEqual(["mark-extra"]);
      expect(kinds(sketch([line, more]), sketch([line]))).toEqual(["mark-missing"]);
    }
    const turned = sketch([standing(sizes), lying(sizes)]);
    expect(kinds(turned, bars)).toEqual(["mark-missing"]);
    const map = mark("geo", { fill: [3, 4] });
    expect(kinds(sketch([map, mark("geo", { fill: [5, 9] })]), sketch([map]))).toEqual(["mark-missing"]);
  });

  test("that annotate are not asked for, and do no harm", () => {
    expectPass({ expected: sketch([line, rule]), actual: sketch([line]) });
    expectPass({ expected: sketch([line]), actual: sketch([rule, line]) });
    expectPass({ expected: sketch([rule]), actual: sketch([rule]) });
    expect(kinds(sketch([rule]), sketch([mark("ruleY", { y: [5] })]))).not.toEqual([]);
  });

  test("of other figures are too many, and each is pointed at", () => {
    expect(problemsOf({ expected: sketch([line]), actual: sketch([others, line]) })).toEqual([
      { kind: "mark-extra", detail: { found: "dot" }, where: [{ mark: 0 }] },
    ]);
  });

  test("that are missing are counted", () => {
    expect(told(sketch([line, others]), sketch([line, rule]))).toEqual([
      ["mark-missing", { found: ["line"], count: 1 }],
    ]);
    expect(told(sketch([line, others, mark("barY", { x: [1], y: [3] })]), sketch([line]))).toEqual([
      ["mark-missing", { found: ["line"], count: 2 }],
    ]);
  });

  test("of which none is there are another mark, named once", () => {
    const found = sketch([dots, others, mark("barY", { x: [1], y: [3] })]);
    expect(problemsOf({ expected: sketch([line]), actual: found })).toEqual([
      {
        kind: "wrong-mark",
        detail: { found: ["dot", "bar"] },
        where: [{ mark: 0 }, { mark: 1 }, { mark: 2 }],
      },
    ]);
    expect(problemsOf({ expected: sketch([line]), actual: sketch([rule]) })).toMatchObject([
      { kind: "wrong-mark", detail: { found: ["rule"] } },
    ]);
  });

  test("are compared with the one that fits best", () => {
    expectPass({ expected: sketch([others]), actual: sketch([mark("dot", { x: [1, 2, 3], y: [6, 6, 7] })]) });
    const almost = mark("dot", { x: [1, 2, 3], y: [6, 6, 8] });
    expect(kinds(sketch([others]), sketch([dots, almost]))).toEqual(["values-differ", "mark-extra"]);
    expect(told(sketch([others]), sketch([dots, almost]))[0]).toMatchObject(["values-differ", { count: 1 }]);
  });

  test("may be drawn with any mark that the exercise names", () => {
    const alternatives = { marks: ["dot", "barY"] };
    expectPass({ expected: sketch([line]), actual: sketch([dots]), compare: alternatives });
    expect(kinds(sketch([line]), sketch([mark("cell", { x: [1], y: [4] })]), alternatives)).toEqual([
      "wrong-mark",
    ]);
    const texts = mark("text", { x: [1, 2, 3], y: [4, 9, 5] });
    expectPass({ expected: sketch([line]), actual: sketch([texts]), compare: { marks: ["text"] } });
  });
});

describe("a chart of nothing", () => {
  test("is compared with nothing", () => {
    expectPass({ expected: sketch([]), actual: bars });
  });
  test.each<[boolean, string, MarkFacts, Record<string, string>]>([
    [true, "bars on a log scale", standing({}), { y: "log" }],
    [true, "lying bars on a log scale", lying({}), { x: "log" }],
    [true, "an area on a log scale", mark("areaY", { x: [], y2: [] }), { y: "log" }],
    [true, "a waffle on a log scale", mark("waffleY", { x: [], y2: [] }), { y: "log" }],
    [false, "bars on another scale", standing({}), { y: "linear" }],
    [false, "points on a log scale", mark("dot", { x: [], y: [] }), { y: "log" }],
  ])("could not be drawn (%s): %s", (barsOnLog, _, drawn, types) => {
    const scales = Object.fromEntries(Object.entries(types).map(([axis, type]) => [axis, { type }]));
    expect(told(bars, sketch([drawn], { scales }))).toEqual([["chart-empty", { barsOnLog }]]);
  });
});

describe("how an axis grows", () => {
  const grown = (type: string) =>
    sketch([mark("dot", { x: ["a", "b"], y: [1, 5] })], { scales: { y: { type } } });
  const growth: Record<string, string[]> = {
    linear: ["linear", "utc", "time"],
    log: ["log", "symlog"],
    root: ["sqrt", "pow"],
  };

  test.each(Object.entries(growth))("%s is the same by %j", (name, types) => {
    for (const type of types) {
      expectPass({ expected: grown(types[0] ?? ""), actual: grown(type) });
      for (const other of Object.values(growth)
        .flat()
        .filter((one) => !types.includes(one))) {
        const problem = expectProblem(
          "scale-differs",
          { axis: "y", found: name },
          { expected: grown(other), actual: grown(type) },
        );
        expect(problem.where).toEqual([{ scale: "y" }]);
      }
    }
  });

  test("does not matter of what names", () => {
    for (const other of ["linear", "log"]) {
      expect(kinds(grown("threshold"), grown(other))).toEqual([]);
      expect(kinds(grown(other), grown("threshold"))).toEqual([]);
    }
  });
});
