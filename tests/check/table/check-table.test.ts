import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/check/value.ts";
import { expectPass, expectProblem, problemsOf, table } from "../expectations.ts";

const nan: Cell = { special: "nan", text: "NaN" };
const expected = table(
  ["department", "people", "share"],
  [
    ["Lima", 671000, 0.8],
    ["Tumbes", 40000, 0.05],
    ["Áncash", 1200, 0.001],
    ["Piura", null, 0.1],
  ],
);
/** The expected table with some rows changed. */
const changed = (change: (rows: Cell[][]) => Cell[][], columns = expected.columns) =>
  table(columns, change(structuredClone(expected.rows)));

describe("check of a table: what passes", () => {
  test("rows and columns in another order", () => {
    expectPass({
      expected,
      actual: table(
        ["share", "department", "people"],
        expected.rows
          .toReversed()
          .map(([department = null, people = null, share = null]) => [share, department, people]),
      ),
    });
  });
  test("more columns than asked for, unless they are refused", () => {
    const actual = changed((rows) => rows.map((row) => [...row, 1]), [...expected.columns, "note"]);
    expectPass({ expected, actual });
    expectProblem(
      "column-extra",
      { columns: ["note"] },
      { expected, actual, compare: { extraColumns: false } },
    );
  });
  test("a Map for a table of two columns, by position", () => {
    const wanted = table(
      ["area", "people"],
      [
        ["food", 1],
        ["shelter", 2],
      ],
    );
    expectPass({
      expected: wanted,
      actual: table(
        ["key", "value"],
        [
          ["shelter", 2],
          ["food", 1],
        ],
        "map",
      ),
    });
    expectPass({ expected: table(["key", "value"], wanted.rows, "map"), actual: wanted });
  });
  test("numbers within the tolerance", () => {
    const actual = changed((rows) =>
      rows.map(([name = null, people = null, share]) => [name, people, Number(share) + 0.004]),
    );
    expectPass({ expected, actual, compare: { tolerance: { absolute: 0.005 } } });
  });
});

describe("check of a table: columns", () => {
  test("names the missing column and what is there instead", () => {
    expectProblem(
      "column-missing",
      { column: "people", found: ["note"] },
      {
        expected,
        actual: changed(
          (rows) => rows.map(([name = null, , share = null]) => [name, "x", share]),
          ["department", "note", "share"],
        ),
      },
    );
  });
  test.each([
    ["Department", "case"],
    ["departments", "plural"],
    ["de partment", "space"],
    ["dépártment", "accent"],
    ["region", "values"],
  ])("knows the column called %s by its %s", (found, difference) => {
    expectProblem(
      "column-renamed",
      { column: "department", found, difference },
      { expected, actual: changed((rows) => rows, [found, "people", "share"]) },
    );
  });
  test("knows a renamed column though one of its cells is wrong", () => {
    const many = table(
      ["id", "people"],
      Array.from({ length: 10 }, (_, i) => [`F${i}`, i * 7]),
    );
    const actual = table(
      ["id", "n"],
      many.rows.map(([id = null, n = null]) => [id, n === 21 ? 22 : n]),
    );
    const kinds = problemsOf({ expected: many, actual }).map(({ kind }) => kind);
    expect(kinds).toEqual(["column-renamed", "cell-differs"]);
  });
});

describe("check of a table: rows", () => {
  test("says which row is missing to who has most of them", () => {
    expectProblem(
      "row-missing",
      { count: 1, found: 3, row: ["Tumbes"], tell: true },
      { expected, actual: changed((rows) => rows.filter(([name]) => name !== "Tumbes")) },
    );
  });
  test("does not give the row away to who has few", () => {
    expectProblem(
      "row-missing",
      { count: 3, tell: false },
      { expected, actual: changed((rows) => rows.slice(0, 1)) },
    );
  });
  test("takes a list of nothing for a table without rows", () => {
    expectProblem(
      "row-missing",
      { count: 4, found: 0, tell: false },
      { expected, actual: { kind: "list", cells: [] } },
    );
  });
  test("names a row that does not belong", () => {
    const problem = expectProblem(
      "row-extra",
      { count: 1, found: 5, row: ["Lima Province"], total: false },
      { expected, actual: changed((rows) => [...rows, ["Lima Province", 5, 0.1]]) },
    );
    expect(problem.where).toEqual([{ row: 4 }]);
  });
  test("knows a total among the parts", () => {
    expectProblem(
      "row-extra",
      { row: ["Total"], total: true },
      { expected, actual: changed((rows) => [...rows, ["Total", 712200, 1]]) },
    );
  });
  test("tells a copy from a row that was not added up", () => {
    const copy = changed((rows) => [...rows, ["Tumbes", 40000, 0.05]]);
    expectProblem(
      "row-duplicated",
      { row: ["Tumbes"], times: 2, identical: true, count: 1 },
      { expected, actual: copy },
    );
    const parts = changed((rows) => [...rows, ["Tumbes", 3, 0.05], ["Tumbes", 4, 0.05]]);
    const problem = expectProblem(
      "row-duplicated",
      { times: 3, identical: false, count: 2 },
      { expected, actual: parts },
    );
    expect(problem.where).toEqual([{ row: 4 }, { row: 5 }]);
  });
  test("compares rows of numbers alone as a whole", () => {
    const numbers = table(
      ["year", "people"],
      [
        [2018, 5],
        [2019, 7],
        [2020, 7],
      ],
    );
    expectPass({
      expected: numbers,
      actual: table(
        ["year", "people"],
        [
          [2020, 7],
          [2018, 5],
          [2019, 7],
        ],
      ),
    });
    expectProblem(
      "row-extra",
      { count: 1 },
      { expected: numbers, actual: table(["year", "people"], [...numbers.rows, [2021, 8]]) },
    );
  });
  test("compares by the key that the exercise names", () => {
    const yearly = table(
      ["year", "people"],
      [
        [2018, 5],
        [2019, 7],
      ],
    );
    expectProblem(
      "cell-differs",
      { column: "people", row: [2019], found: 8 },
      {
        expected: yearly,
        actual: table(
          ["year", "people"],
          [
            [2018, 5],
            [2019, 8],
          ],
        ),
        compare: { key: ["year"] },
      },
    );
  });
  test("asks for the key before it compares rows", () => {
    const actual = changed((rows) => rows.map((row) => row.slice(1)), ["people", "share"]);
    const kinds = problemsOf({ expected, actual, compare: { key: ["department"] } }).map(({ kind }) => kind);
    expect(kinds).toEqual(["column-missing"]);
  });
  test("keeps equal keys apart by what else they say", () => {
    const visits = table(
      ["area", "people"],
      [
        ["food", 1],
        ["food", 2],
        ["shelter", 3],
      ],
    );
    expectPass({
      expected: visits,
      actual: table(
        ["area", "people"],
        [
          ["food", 2],
          ["shelter", 3],
          ["food", 1],
        ],
      ),
    });
    expectProblem(
      "row-missing",
      { count: 1 },
      {
        expected: visits,
        actual: table(
          ["area", "people"],
          [
            ["food", 2],
            ["shelter", 3],
          ],
        ),
      },
    );
    expectProblem(
      "cell-differs",
      { found: 9 },
      {
        expected: visits,
        actual: table(
          ["area", "people"],
          [
            ["food", 9],
            ["food", 2],
            ["shelter", 3],
          ],
        ),
      },
    );
  });
});

describe("check of a table: cells", () => {
  test("points at the wrong cell and says the learner's own value only", () => {
    const problem = expectProblem(
      "cell-differs",
      { column: "people", row: ["Tumbes"], found: 39999, count: 1, compared: 4, diagnosis: "other" },
      {
        expected,
        actual: changed((rows) => rows.map((row) => (row[0] === "Tumbes" ? ["Tumbes", 39999, 0.05] : row))),
      },
    );
    expect(problem.where).toEqual([{ row: 1, column: "people" }]);
    expect(JSON.stringify(problem)).not.toContain("40000");
  });
  test("sees that a whole column is in another unit", () => {
    expectProblem(
      "unit-differs",
      { column: "share", count: 4, diagnosis: "percent-for-share", found: 80 },
      {
        expected,
        actual: changed((rows) => rows.map(([a = null, b = null, share]) => [a, b, Number(share) * 100])),
      },
    );
  });
  test("does not speak of the unit where one number is right, but lets a 0 be 0 in every unit", () => {
    const numbers = table(
      ["id", "n"],
      [
        ["F1", 2000],
        ["F2", 3000],
        ["F3", 0],
        ["F4", 4000],
      ],
    );
    const inThousands = (keep: string) =>
      table(
        ["id", "n"],
        numbers.rows.map(([id = "", n]) => [id, id === keep ? Number(n) : Number(n) / 1000]),
      );
    expectProblem(
      "cell-differs",
      { count: 2, factor: 0.001 },
      { expected: numbers, actual: inThousands("F1") },
    );
    expectProblem(
      "unit-differs",
      { count: 3, factor: 0.001 },
      { expected: numbers, actual: inThousands("F3") },
    );
  });
  test("does not take one chance tenfold among many wrong numbers for a reason", () => {
    const numbers = table(
      ["id", "n"],
      Array.from({ length: 6 }, (_, i) => [`F${i}`, i + 2]),
    );
    const wrong = table(
      ["id", "n"],
      numbers.rows.map(([id = "", n]) => [id, id === "F3" ? 50 : Number(n) * 7 + 1]),
    );
    const problems = problemsOf({ expected: numbers, actual: wrong });
    expect(problems).toMatchObject([{ kind: "cell-differs", detail: { count: 6, diagnosis: "other" } }]);
  });
  test("says that a column of numbers holds text", () => {
    expectProblem(
      "type-differs",
      { column: "people", wanted: "number", found: "text", count: 3, sample: "671000" },
      {
        expected,
        actual: changed((rows) =>
          rows.map(([a = null, b = null, c = null]) => [a, b === null ? null : String(b), c]),
        ),
      },
    );
  });
  test("says that a code lost its text", () => {
    const codes = table(
      ["ubigeo", "name"],
      [
        ["07", "Callao"],
        ["15", "Lima"],
      ],
    );
    expectProblem(
      "type-differs",
      { column: "ubigeo", wanted: "text", found: "number" },
      {
        expected: codes,
        actual: table(
          ["ubigeo", "name"],
          [
            [7, "Callao"],
            [15, "Lima"],
          ],
        ),
        compare: { key: ["name"] },
      },
    );
  });
  test.each<[Cell, string]>([
    [0, "zero"],
    ["", "empty"],
    [nan, "nan"],
    [5, "value"],
  ])("tells null from %j", (cell, found) => {
    expectProblem(
      "blank-differs",
      { column: "people", wanted: "null", found, count: 1 },
      {
        expected,
        actual: changed((rows) => rows.map((row) => (row[0] === "Piura" ? ["Piura", cell, 0.1] : row))),
      },
    );
  });
  test("says that a value is gone", () => {
    expectProblem(
      "blank-differs",
      { column: "people", wanted: "value", found: "null" },
      {
        expected,
        actual: changed((rows) => rows.map((row) => (row[0] === "Lima" ? ["Lima", null, 0.8] : row))),
      },
    );
  });
  test("calls a name that is nearly right a spelling, not two wrong rows", () => {
    const kinds = problemsOf({
      expected,
      actual: changed((rows) => rows.map((row) => (row[0] === "Áncash" ? ["Ancash", 1200, 0.001] : row))),
    });
    expect(kinds).toMatchObject([
      { kind: "cell-differs", detail: { diagnosis: "spelling", found: "Ancash" } },
    ]);
  });
  test("calls a wrong label in a row a wrong cell, not two wrong rows", () => {
    const labelled = table(
      ["id", "kind", "n"],
      [
        ["F1", "floor", 1],
        ["F2", "about", 2],
      ],
    );
    expectProblem(
      "cell-differs",
      { column: "kind", row: ["F2", "floor"], found: "floor" },
      {
        expected: labelled,
        actual: table(
          ["id", "kind", "n"],
          [
            ["F1", "floor", 1],
            ["F2", "floor", 2],
          ],
        ),
      },
    );
  });
});

describe("check of a table: order", () => {
  const ranked = table(
    ["area", "people"],
    [
      ["food", 9],
      ["cash", 5],
      ["kits", 5],
      ["wash", 1],
    ],
  );
  test("counts only where the exercise says so", () => {
    const actual = table(ranked.columns, ranked.rows.toReversed());
    expectPass({ expected: ranked, actual });
    expectProblem(
      "order-differs",
      { of: "rows", reversed: true },
      { expected: ranked, actual, compare: { order: true } },
    );
  });
  test("lets rows that tie change places", () => {
    const actual = table(ranked.columns, [
      ["food", 9],
      ["kits", 5],
      ["cash", 5],
      ["wash", 1],
    ]);
    expectPass({ expected: ranked, actual, compare: { order: true } });
  });
  test("does not speak of order while rows are missing", () => {
    const kinds = problemsOf({
      expected: ranked,
      actual: table(ranked.columns, ranked.rows.slice(1).toReversed()),
      compare: { order: true },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(["row-missing"]);
  });
});
