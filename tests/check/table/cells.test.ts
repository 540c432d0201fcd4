import { describe, expect, test } from "vitest";
import { cellAt } from "../../../src/check/table/cell-at.ts";
import type { Cell } from "../../../src/check/value.ts";
import { kinds, problemsOf, table, told } from "../expectations.ts";

const nan: Cell = { special: "nan", text: "NaN" };
/** Rows with a name each and the cells of one column. */
const column = (...cells: Cell[]) =>
  table(
    ["id", "n"],
    cells.map((cell, index) => [`F${index}`, cell]),
  );
const numbers = column(11, 12, 13, 14, 15, 16);

test("cellAt(table, row, column) is null beyond the table", () => {
  expect([cellAt(numbers, 1, 1), cellAt(numbers, 9, 1), cellAt(numbers, 1, 9)]).toEqual([12, null, null]);
});

describe("check of one column in which several things are wrong", () => {
  test("tells types, blanks and values apart, the most frequent first, and where", () => {
    expect(problemsOf({ expected: numbers, actual: column("11", "12", null, null, null, 90) })).toEqual([
      {
        kind: "blank-differs",
        detail: { column: "n", wanted: "value", found: "null", count: 3 },
        where: [2, 3, 4].map((row) => ({ row, column: "n" })),
      },
      {
        kind: "type-differs",
        detail: { column: "n", wanted: "number", found: "text", sample: "11", count: 2 },
        where: [0, 1].map((row) => ({ row, column: "n" })),
      },
      {
        kind: "cell-differs",
        detail: {
          column: "n",
          count: 1,
          compared: 6,
          row: ["F5"],
          found: 90,
          diagnosis: "other",
          factor: null,
        },
        where: [{ row: 5, column: "n" }],
      },
    ]);
  });

  test("tells kinds of blanks and of types by themselves", () => {
    expect(
      told(numbers, column(nan, "", "", null, null, null)).map(([, { found, count }]) => [found, count]),
    ).toEqual([
      ["null", 3],
      ["empty", 2],
      ["nan", 1],
    ]);
    expect(
      told(numbers, column(true, "a", "b", 14, 15, 16)).map(([, { found, count }]) => [found, count]),
    ).toEqual([
      ["text", 2],
      ["boolean", 1],
    ]);
    expect(
      told(column(null, null, "", 14), column(1, 0, "x", 14)).map(([, { wanted, found }]) => [wanted, found]),
    ).toEqual([
      ["null", "value"],
      ["null", "zero"],
      ["empty", "value"],
    ]);
  });

  test("tells the column in which most is wrong first", () => {
    const two = table(
      ["id", "a", "b"],
      [
        ["x", 11, 21],
        ["y", 12, 22],
        ["z", 13, 23],
      ],
    );
    const wrong = table(two.columns, [
      ["x", 90, 91],
      ["y", 12, 93],
      ["z", 13, 97],
    ]);
    expect(told(two, wrong).map(([, { column: name, count }]) => [name, count])).toEqual([
      ["b", 3],
      ["a", 1],
    ]);
  });
});

describe("check of a column in another unit", () => {
  const large = column(2000, 3000, 5000, "n. d.");
  test("points at each number, and does not mind a text that is right", () => {
    expect(problemsOf({ expected: large, actual: column(2, 3, 5, "n. d.") })).toEqual([
      {
        kind: "unit-differs",
        detail: { column: "n", count: 3, found: 2, diagnosis: "factor", factor: 0.001 },
        where: [0, 1, 2].map((row) => ({ row, column: "n" })),
      },
    ]);
  });
  test("is not one wrong number, nor numbers that are wrong in several ways", () => {
    expect(kinds(column(2000), column(2))).toEqual(["cell-differs"]);
    expect(kinds(column(2000, 3000), column(2, 3))).toEqual(["unit-differs"]);
    expect(kinds(column(2000, 3000, 11), column(2, 3, 17))).toEqual(["cell-differs", "cell-differs"]);
  });
});

describe("check of columns that hold each other's values", () => {
  const three = (...rows: Cell[][]) => table(["id", "a", "b", "c"], rows);

  test("names a pair once, though a third column holds the same", () => {
    const likeFirst = three(["x", 1, 4, 1], ["y", 2, 5, 2]);
    expect(
      told(likeFirst, three(["x", 4, 1, 4], ["y", 5, 2, 5])).map(([kind, { columns }]) => [
        kind,
        columns ?? null,
      ]),
    ).toEqual([
      ["columns-swapped", ["a", "b"]],
      ["cell-differs", null],
    ]);
    const likeSecond = three(["x", 1, 4, 4], ["y", 2, 5, 5]);
    expect(
      told(likeSecond, three(["x", 4, 1, 1], ["y", 5, 2, 2])).map(([kind, { columns }]) => [
        kind,
        columns ?? null,
      ]),
    ).toEqual([
      ["columns-swapped", ["a", "b"]],
      ["cell-differs", null],
    ]);
  });

  test("does not where one is wrong in a row besides, or they are wrong in different rows", () => {
    const two = (...rows: Cell[][]) => table(["id", "a", "b"], rows);
    const besides = two(["x", 1, 4], ["y", 2, 5], ["z", 3, 6]);
    expect(kinds(besides, two(["x", 4, 1], ["y", 5, 2], ["z", 3, 60]))).not.toContain("columns-swapped");
    expect(kinds(besides, two(["x", 4, 1], ["y", 5, 2], ["z", 30, 6]))).not.toContain("columns-swapped");
    const apart = two(["p", 1, 9], ["q", 2, 9], ["r", 3, 5], ["s", 4, 6]);
    expect(kinds(apart, two(["p", 5, 9], ["q", 6, 9], ["r", 3, 1], ["s", 4, 2]))).not.toContain(
      "columns-swapped",
    );
  });
});

describe("check of cells that stand one row too far", () => {
  const shiftedDown = (cells: Cell[]) => [null, ...cells.slice(0, -1)];

  test("looks at four rows, and at three kinds of values and of differences", () => {
    const told4 = (cells: Cell[]) => kinds(column(...cells), column(...shiftedDown(cells)));
    expect(told4([11, 17, 23, 31])).toEqual(["rows-shifted"]);
    expect(told4([11, 17, 23])).not.toContain("rows-shifted");
    expect(told4([11, 17, 17, 23])).toEqual(["rows-shifted"]);
    expect(told4([11, 17, 11, 17])).not.toContain("rows-shifted");
    expect(told4([11, 11, 11, 11, 17, 23])).toEqual(["rows-shifted"]);
    expect(kinds(column(11, 11, 11, 17, 23), column(11, 11, 11, 11, 17))).not.toContain("rows-shifted");
  });

  test("counts the column in which most cells moved", () => {
    const two = table(
      ["id", "a", "b"],
      [
        ["w", 11, 5],
        ["x", 17, 5],
        ["y", 23, 6],
        ["z", 31, 7],
      ],
    );
    const moved = table(two.columns, [
      ["w", null, null],
      ["x", 11, 5],
      ["y", 17, 5],
      ["z", 23, 6],
    ]);
    expect(told(two, moved)).toEqual([
      ["rows-shifted", { columns: ["a", "b"], direction: "down", count: 4 }],
    ]);
  });

  test("sees it in rows that had another order when they were shifted", () => {
    const cells = [11, 17, 23, 31, 47];
    const places = [2, 0, 3, 1, 4];
    const rows = places.map((place, index) => [`F${place}`, cells[places[index - 1] ?? -1] ?? null]);
    expect(told(column(...cells), table(["id", "n"], rows))).toMatchObject([
      ["rows-shifted", { direction: "down", count: 5 }],
    ]);
  });
});
