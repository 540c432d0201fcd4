import { describe, expect, test } from "vitest";
import { expectPass, expectProblem, list, problemsOf, scalar, table } from "../expectations.ts";

describe("check of one value", () => {
  test("passes within the tolerance", () => {
    expectPass({
      expected: scalar(39.245),
      actual: scalar(39.2),
      compare: { tolerance: { absolute: 0.05 } },
    });
    expectPass({ expected: scalar(0.3), actual: scalar(0.1 + 0.2) });
  });
  test("says that text is not a number", () => {
    expectProblem(
      "type-differs",
      { wanted: "number", found: "text", sample: "12", column: null },
      { expected: scalar(12), actual: scalar("12") },
    );
  });
  test("knows a per cent where a share was wanted", () => {
    expectProblem(
      "value-differs",
      { diagnosis: "percent-for-share", found: 39.2 },
      { expected: scalar(0.392), actual: scalar(39.2) },
    );
  });
  test("tells NaN from a wrong number", () => {
    expectProblem(
      "blank-differs",
      { wanted: "value", found: "nan" },
      { expected: scalar(12), actual: scalar({ special: "nan", text: "NaN" }) },
    );
  });
  test("does not tell the expected number", () => {
    for (const actual of [scalar(1), scalar("x"), scalar(null), list(1, 2), table(["n"], [[1]])]) {
      expect(JSON.stringify(problemsOf({ expected: scalar(671234), actual }))).not.toContain("671234");
    }
  });
});

describe("check of an answer of another kind", () => {
  test("says so, and whether the one value inside would be right", () => {
    const problem = expectProblem(
      "kind-differs",
      { wanted: "number", found: "list", single: true },
      { expected: scalar(12), actual: list(12) },
    );
    expect(problemsOf({ expected: scalar(12), actual: list(12) })).toEqual([problem]);
    expect(problemsOf({ expected: scalar(12), actual: list(13) }).map(({ kind }) => kind)).toEqual([
      "kind-differs",
      "value-differs",
    ]);
  });
  test("looks into a table of one cell", () => {
    expectProblem(
      "kind-differs",
      { wanted: "number", found: "table", single: true },
      { expected: scalar(12), actual: table(["people"], [[12]]) },
    );
    expectProblem(
      "kind-differs",
      { found: "table", single: false },
      { expected: scalar(12), actual: table(["a", "b"], [[12, 1]]) },
    );
  });
  test("takes a Map for pairs, and only a table of two columns for as much", () => {
    const pairs = table(
      ["key", "value"],
      [
        ["food", 1],
        ["wash", 2],
      ],
      "map",
    );
    const three = table(["area", "people", "share"], [["food", 1, 0.5]]);
    expectProblem("kind-differs", { wanted: "table", found: "pairs" }, { expected: three, actual: pairs });
    expectProblem(
      "kind-differs",
      { wanted: "number", found: "pairs", single: false },
      { expected: scalar(3), actual: pairs },
    );
  });
  test("points at no more cells than anybody looks at", () => {
    const [expected, actual] = [1, 2].map((n) => list(...Array.from({ length: 3000 }, (_, i) => i * 10 + n)));
    const problems = problemsOf({ expected: expected ?? list(), actual: actual ?? list() });
    expect(problems[0]).toMatchObject({ detail: { count: 3000 } });
    expect(problems[0]?.where?.length).toBe(500);
  });
  test("names a function and a promise", () => {
    expectProblem(
      "kind-differs",
      { wanted: "table", found: "other", type: "function" },
      { expected: table(["a"], [[1]]), actual: { kind: "other", type: "function" } },
    );
  });
  test("calls nothing nothing", () => {
    expectProblem("nothing", { from: "program" }, { expected: scalar(12), actual: { kind: "nothing" } });
    expectProblem(
      "nothing",
      { from: "program" },
      { expected: list(12), actual: scalar({ special: "undefined", text: "undefined" }) },
    );
  });
  test("asks for a chart", () => {
    const facts = { marks: [], scales: {}, title: null, subtitle: null, caption: null, legends: [] };
    expectProblem(
      "kind-differs",
      { wanted: "chart", found: "table" },
      { expected: { kind: "chart", facts }, actual: table(["a"], [[1]]) },
    );
  });
});
