import { describe, expect, test } from "vitest";
import { alone } from "../../../src/check/chart/picture/letters/names.ts";
import { check } from "../../../src/check/check.ts";
import type { Cell } from "../../../src/check/value.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { expectPass, kinds, problemsOf, table, told } from "../expectations.ts";

const expected = table(
  ["department", "people", "share"],
  [
    ["Lima", 671, 0.8],
    ["Tumbes", 40, 0.05],
    ["Piura", 12, 0.1],
  ],
);
const called = (...columns: string[]) => table(columns, expected.rows);

describe("check of columns that are called otherwise", () => {
  test("points at the learner's column", () => {
    expect(problemsOf({ expected, actual: called("Department", "people", "share") })).toEqual([
      {
        kind: "column-renamed",
        detail: { column: "department", found: "Department", difference: "case" },
        where: [{ column: "Department" }],
      },
    ]);
  });

  test("knows a column by its title, also where it holds something wrong", () => {
    const [, ...others] = expected.rows;
    const titled = table(["Departamento", "people", "share"], [["Cusco", 5, 0.5], ...others]);
    const around = { ...alone(chartWords), synonyms: [["department", "Departamento", "Department"]] };
    const [first] = check(expected, titled, { as: "table" }, around);
    expect(first).toMatchObject({
      kind: "column-renamed",
      detail: { column: "department", found: "Departamento", difference: "title" },
    });
    const [other] = check(expected, called("Distrito", "people", "share"), { as: "table" }, around);
    expect(other?.detail).toMatchObject({ difference: "values" });
  });

  test("names them in the order in which they were asked for", () => {
    expect(told(expected, called("departments", "people", "Share")).map(([, { column }]) => column)).toEqual([
      "department",
      "share",
    ]);
    const keyed = table(
      ["country", "city", "n"],
      [
        ["Peru", "Lima", 1],
        ["Peru", "Cusco", 2],
        ["Chile", "Arica", 3],
      ],
    );
    const renamed = table(["Country", "city", "n"], keyed.rows.slice(1));
    expect(told(keyed, renamed)).toContainEqual([
      "row-missing",
      { count: 1, found: 2, row: ["Peru", "Lima"], tell: true },
    ]);
  });

  test("takes the first of two columns of one name", () => {
    const twice = table(
      ["department", "people", "people", "share"],
      expected.rows.map(([a = null, b = null, c = null]) => [a, b, -1, c]),
    );
    expectPass({ expected, actual: twice });
    expect(told(expected, twice, { extraColumns: false })).toEqual([
      ["column-extra", { columns: ["people"] }],
    ]);
  });
});

describe("check of a column by what it holds", () => {
  const ids = Array.from({ length: 10 }, (_, index) => `F${index}`);
  /** Ten rows of which the second column is called otherwise. */
  const kindsOf = (cells: Cell[], found: Cell[], compare = {}) =>
    kinds(
      table(
        ["id", "wanted"],
        ids.map((id, index) => [id, cells[index] ?? null]),
      ),
      table(
        ["id", "other"],
        found.map((cell, index) => [ids[index] ?? `G${index}`, cell]),
      ),
      compare,
    );
  const numbers = [70, 9, 100, 11, 5, 23, 42, 8, 61, 300];
  const known = (cells: Cell[], found: Cell[], compare = {}) =>
    kindsOf(cells, found, compare)[0] === "column-renamed";

  test("knows numbers, texts, dates and a mixture, whatever their order", () => {
    const texts = ids.map((id, index) => `${index % 3} ${id}`);
    const dates = ids.map((_, index): Cell => ({ date: `2019-0${(index % 9) + 1}-01` }));
    const mixed: Cell[] = [3, "b", null, 10, "a", true, { special: "nan", text: "NaN" }, "", -2, "C"];
    for (const cells of [numbers, texts, dates, mixed]) {
      expect(known(cells, cells)).toBe(true);
      expect(known(cells, cells.toReversed())).toBe(true);
      expect(known(cells, [...cells.slice(3), ...cells.slice(0, 3)])).toBe(true);
    }
    expect(
      kindsOf(
        texts,
        texts.map((text) => `${text}x`),
      )[0],
    ).toBe("column-missing");
    expect(kindsOf(numbers, numbers.map(String))[0]).toBe("column-missing");
  });

  test("within the tolerance", () => {
    const near = numbers.map((number) => number + 0.3);
    expect(known(numbers, near, { tolerance: { absolute: 0.5 } })).toBe(true);
    expect(known(numbers, near)).toBe(false);
    const acrossDigits = [9.8, 99.9, 999.8, 5, 42, 7.7, 61, 300, 0.9, -3];
    const raised = acrossDigits.map((number) => number + 0.3).toReversed();
    expect(known(acrossDigits, raised, { tolerance: { absolute: 0.5 } })).toBe(true);
  });

  test("when at least eight of ten cells are the same", () => {
    expect(known(numbers, numbers.with(0, 1).with(9, 2))).toBe(true);
    expect(known(numbers, numbers.with(0, 1).with(9, 2).with(5, 3))).toBe(false);
    expect(
      known(
        numbers,
        numbers.map((_, index) => index % 2),
      ),
    ).toBe(false);
    const texts = ids.map((id) => `${id}!`);
    expect(known(texts, texts.with(0, "aa").with(9, "zz"))).toBe(true);
    expect(known(texts, texts.with(0, "aa").with(9, "zz").with(5, "Z"))).toBe(false);
  });

  test("when rows are missing or too many, but not a fifth of them", () => {
    expect(known(numbers, numbers.slice(2))).toBe(true);
    expect(known(numbers, numbers.slice(3))).toBe(false);
    expect(known(numbers, [...numbers, 1, 2])).toBe(true);
    expect(known(numbers, [...numbers, 1, 2, 3])).toBe(false);
  });

  test("counts a value as often as it comes", () => {
    const repeated = [5, 5, 5, 5, 5, 9, 9, 9, 9, 9];
    expect(known(repeated, repeated.toReversed())).toBe(true);
    expect(known(repeated, [5, 5, 5, 5, 5, 5, 5, 5, 9, 9])).toBe(false);
  });

  test("does not know one empty column by another", () => {
    expect(kinds(table(["id", "wanted"], []), table(["id", "other"], []))).toEqual(["column-missing"]);
  });
});

describe("check of columns that are missing or too many", () => {
  test("names what is there instead, and points at it", () => {
    const actual = table(
      ["department", "note", "share", "x"],
      [
        ["Lima", "a", 0.8, 1],
        ["Tumbes", "b", 0.05, 2],
        ["Piura", "c", 0.1, 3],
      ],
    );
    expect(problemsOf({ expected, actual })).toEqual([
      {
        kind: "column-missing",
        detail: { column: "people", found: ["note", "x"] },
        where: [{ column: "note" }, { column: "x" }],
      },
    ]);
  });

  test("says nothing of rows where no column is found", () => {
    const nothing = table(["x"], [[5], [6]]);
    expect(kinds(expected, nothing)).toEqual(["column-missing", "column-missing", "column-missing"]);
    expect(kinds(expected, nothing, { extraColumns: false })).toEqual([
      "column-missing",
      "column-missing",
      "column-missing",
      "column-extra",
    ]);
  });

  test("says nothing of rows where a column that names them is missing", () => {
    const actual = table(
      ["people", "share"],
      [
        [1, 2],
        [3, 4],
      ],
    );
    expect(kinds(expected, actual, { key: ["department"] })).toEqual(["column-missing"]);
  });

  test("points at the columns that were not asked for, and at none where there is none", () => {
    const compare = { extraColumns: false };
    expectPass({ expected, actual: expected, compare });
    const actual = table(
      [...expected.columns, "note"],
      expected.rows.map((row) => [...row, 1]),
    );
    expect(problemsOf({ expected, actual, compare })).toEqual([
      { kind: "column-extra", detail: { columns: ["note"] }, where: [{ column: "note" }] },
    ]);
  });
});

describe("check of a Map or Series, whose columns have no names", () => {
  const people = table(
    ["area", "people"],
    [
      ["food", 12],
      ["wash", 5],
    ],
  );

  test("lets its two columns stand for the two that are asked for", () => {
    expectPass({ expected: people, actual: { ...people, columns: ["key", "value"], from: "map" } });
    expectPass({ expected: people, actual: { ...people, columns: ["index", "0"], from: "series" } });
    expectPass({ expected: { ...people, columns: ["index", "0"], from: "series" }, actual: people });
    expect(
      kinds(people, {
        ...people,
        columns: ["x", "y"],
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      })[0],
    ).toBe("column-missing");
  });

  test("also where one of the names happens to be right", () => {
    const named = table(["area", "key"], people.rows);
    expectPass({
      expected: named,
      actual: table(
        ["key", "value"],
        [
          [12, "food"],
          [5, "wash"],
        ],
        "map",
      ),
    });
    expectPass({
      expected: table(
        ["people", "key"],
        [
          [12, "food"],
          [5, "wash"],
        ],
      ),
      actual: table(["key", "value"], people.rows, "map"),
    });
  });

  test("does not where other than two are asked for or given", () => {
    const three = table(
      ["area", "people", "share"],
      [
        ["food", 12, 0.7],
        ["wash", 5, 0.3],
      ],
    );
    expect(
      kinds(
        three,
        table(
          ["index", "0"],
          [
            ["x", 1],
            ["y", 2],
          ],
          "series",
        ),
      ),
    ).toEqual(["column-missing", "column-missing", "column-missing"]);
    expect(kinds(people, table(["0"], [[1], [2]], "series"))).toEqual(["column-missing", "column-missing"]);
    expect(kinds(table(["0"], [[1], [2]], "series"), people)[0]).toBe("column-missing");
  });
});
