import { describe, expect, test } from "vitest";
import type { ProblemShape } from "../../../src/check/problem.ts";
import type { Cell } from "../../../src/check/value.ts";
import { expectProblem, problemsOf, table } from "../expectations.ts";

const columns = ["department", "women", "men"];
const expected = table(columns, [
  ["Lima", 40, 31],
  ["Piura", 12, 9],
  ["Tumbes", 7, 8],
  ["Tacna", 3, 5],
  ["Puno", 1, 2],
]);
/** The expected table with each row changed. */
const changed = (change: (row: Cell[], index: number, rows: Cell[][]) => Cell[]) =>
  table(columns, expected.rows.map(change));

describe("check of columns that hold each other's values", () => {
  test("names both and says nothing of their cells", () => {
    const actual = changed(([name = null, women = null, men = null]) => [name, men, women]);
    const problem = expectProblem(
      "columns-swapped",
      { columns: ["women", "men"], count: 5 },
      { expected, actual },
    );
    expect(problem.where).toHaveLength(10);
    expect(problemsOf({ expected, actual })).toHaveLength(1);
  });

  test("does so for texts and numbers, and for rows where both are equal", () => {
    const wanted = table(
      ["department", "capital", "n", "m"],
      [
        ["Áncash", "Huaraz", 1, 1],
        ["Piura", "Piura", 2, 3],
        ["Tacna", "Tacna", 4, 5],
      ],
    );
    const actual = table(
      wanted.columns,
      wanted.rows.map(([name = null, capital = null, n = null, m = null]) => [name, capital, m, n]),
    );
    expectProblem(
      "columns-swapped",
      { columns: ["n", "m"], count: 2 },
      { expected: wanted, actual, compare: { key: ["department"] } },
    );
  });

  test("finds two pairs at once, and leaves a third column that differs to its cells", () => {
    const wanted = table(
      ["name", "a", "b", "c", "d", "e"],
      [
        ["x", 1, 2, 3, 4, 5],
        ["y", 6, 7, 8, 9, 10],
      ],
    );
    const rows = wanted.rows.map(([name = null, a = null, b = null, c = null, d = null]) => [
      name,
      c,
      d,
      a,
      b,
      -3,
    ]);
    const kinds = problemsOf({ expected: wanted, actual: table(wanted.columns, rows) });
    expect(kinds.map(({ kind, detail }: ProblemShape) => [kind, detail.columns ?? detail.column])).toEqual([
      ["columns-swapped", ["a", "c"]],
      ["columns-swapped", ["b", "d"]],
      ["cell-differs", "e"],
    ]);
  });

  test("does not when one of the rows does not stand crosswise", () => {
    const actual = changed(([name = null, women = null, men = null], index) => [
      name,
      index === 3 ? 50 : men,
      index === 4 ? 60 : women,
    ]);
    expect(problemsOf({ expected, actual }).map(({ kind }) => kind)).not.toContain("columns-swapped");
  });

  test("does not when the columns differ in different rows", () => {
    const actual = changed(([name = null, women = null, men = null], index) =>
      index < 2 ? [name, men, men] : index < 4 ? [name, women, women] : [name, women, men],
    );
    expect(problemsOf({ expected, actual }).map(({ kind }) => kind)).not.toContain("columns-swapped");
  });

  test("does not when one row alone stands crosswise, or one column is right", () => {
    const oneRow = changed((row, index) => (index === 0 ? ["Lima", 31, 40] : row));
    expectProblem("cell-differs", { count: 1 }, { expected, actual: oneRow });
    const halfSwapped = changed(([name = null, , men = null]) => [name, men, men]);
    expectProblem("cell-differs", { column: "women" }, { expected, actual: halfSwapped });
  });
});

describe("check of cells that stand one row too far", () => {
  const women = expected.rows.map((row) => row[1] ?? null);
  test.each([
    ["down", -1, null],
    ["up", 1, null],
    ["down", -1, 99],
  ] as const)("says %s (%i, %j at the end)", (direction, step, end) => {
    const actual = changed(([name = null, , men = null], index) => [name, women[index + step] ?? end, men]);
    const problem = expectProblem(
      "rows-shifted",
      { columns: ["women"], direction, count: 5 },
      { expected, actual },
    );
    expect(problem.where).toContainEqual({ row: 1, column: "women" });
    expect(problemsOf({ expected, actual })).toHaveLength(1);
  });

  test("names every column that moved", () => {
    const actual = changed((row, index, rows) => [
      row[0] ?? null,
      ...(rows[index - 1] ?? [null, 0, 0]).slice(1),
    ]);
    expectProblem("rows-shifted", { columns: ["women", "men"], direction: "down" }, { expected, actual });
  });

  test("sees it in a table that was sorted afterwards", () => {
    const actual = changed(([name = null, , men = null], index) => [name, women[index - 1] ?? null, men]);
    expectProblem(
      "rows-shifted",
      { columns: ["women"] },
      { expected, actual: { ...actual, rows: actual.rows.toSorted() } },
    );
  });

  test("does not where fewer than four rows, or too few values, could be so by chance", () => {
    const short = table(columns, expected.rows.slice(0, 3));
    const actual = table(
      columns,
      short.rows.map(([name = null, , men = null], index) => [name, women[index - 1] ?? null, men]),
    );
    expect(problemsOf({ expected: short, actual }).map(({ kind }) => kind)).not.toContain("rows-shifted");
    const flat = table(
      ["name", "n"],
      ["a", "b", "c", "d", "e"].map((name, index) => [name, index % 2]),
    );
    const moved = table(
      ["name", "n"],
      flat.rows.map(([name = null, n = 0]) => [name, 1 - Number(n)]),
    );
    expectProblem("cell-differs", {}, { expected: flat, actual: moved });
  });
});

describe("check of a group whose name is blank", () => {
  const withBlank = table(
    ["partner", "people"],
    [
      ["A", 5],
      ["B", 7],
      [null, 4],
    ],
  );
  const without = table(
    ["partner", "people"],
    [
      ["A", 5],
      ["B", 7],
    ],
  );

  test("says that it is missing, and not only that a row is", () => {
    expectProblem(
      "group-unnamed",
      { column: "partner", how: "missing", count: 1 },
      { expected: withBlank, actual: without },
    );
    expect(problemsOf({ expected: withBlank, actual: without })).toHaveLength(1);
  });

  test("says that it does not belong, and marks it", () => {
    const problem = expectProblem(
      "group-unnamed",
      { column: "partner", how: "extra" },
      { expected: without, actual: withBlank },
    );
    expect(problem.where).toEqual([{ row: 2 }]);
  });

  test("keeps other missing rows apart and first", () => {
    const actual = table(["partner", "people"], [["A", 5]]);
    expect(
      problemsOf({ expected: withBlank, actual }).map(({ kind, detail }: ProblemShape) => [
        kind,
        detail.count,
      ]),
    ).toEqual([
      ["row-missing", 1],
      ["group-unnamed", 1],
    ]);
  });

  test("takes a blank of another kind for a wrong cell, not for another group", () => {
    const actual = table(
      ["partner", "people"],
      [
        ["A", 5],
        ["B", 7],
        ["null", 4],
      ],
    );
    expect(problemsOf({ expected: withBlank, actual })[0]?.kind).toBe("blank-differs");
  });
});

describe("check of numbers that count rows again", () => {
  const counts = table(
    ["area", "people"],
    [
      ["food", 1840],
      ["shelter", 710],
      ["cash", 350],
      ["wash", 120],
    ],
  );
  const times = (...factors: number[]) =>
    table(
      counts.columns,
      counts.rows.map(([area = null, people = 0], index) => [area, Number(people) * (factors[index] ?? 1)]),
    );

  test("says so when at least three are whole multiples", () => {
    expectProblem(
      "cell-differs",
      { diagnosis: "repeated", count: 4 },
      { expected: counts, actual: times(2, 3, 2, 5) },
    );
    expectProblem(
      "cell-differs",
      { diagnosis: "repeated", count: 3 },
      { expected: counts, actual: times(2, 2, 3) },
    );
  });

  test("does not when two are, which may be chance", () => {
    expectProblem(
      "cell-differs",
      { diagnosis: "other", count: 2 },
      { expected: counts, actual: times(2, 3) },
    );
  });

  test("tells sums from means", () => {
    const rows = [3, 7, 11, 13];
    const means = table(
      counts.columns,
      counts.rows.map(([area = null, people = 0], index) => [area, Number(people) / (rows[index] ?? 1)]),
    );
    expectProblem(
      "cell-differs",
      { diagnosis: "sum-for-mean", count: 4 },
      { expected: means, actual: counts },
    );
    expectProblem(
      "cell-differs",
      { diagnosis: "mean-for-sum", count: 4 },
      { expected: counts, actual: means },
    );
  });
});
