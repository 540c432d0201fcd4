import { describe, expect, test } from "vitest";
import { blankKind, cellText, cellType, numberInText, sameCell, sameNumber } from "../../src/check/cell.ts";
import type { Cell } from "../../src/check/value.ts";

const blanks: Cell[] = [
  "",
  null,
  { special: "nan", text: "NaN" },
  { special: "undefined", text: "undefined" },
];

describe("sameCell(a, b)", () => {
  test("keeps a blank, null, NaN, undefined and 0 apart", () => {
    const five = [...blanks, 0];
    for (const [i, a] of five.entries()) {
      for (const [j, b] of five.entries()) expect(sameCell(a, b)).toBe(i === j);
    }
  });
  test("does not take a text for its number", () => {
    expect(sameCell("12", 12)).toBe(false);
    expect(sameCell("true", true)).toBe(false);
  });
  test("takes sums that were added in another order for equal", () => {
    expect(sameCell(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameCell(1, 1.0001)).toBe(false);
  });
  test("compares dates by their moment, texts letter by letter", () => {
    expect(sameCell({ date: "2019-06-15" }, { date: "2019-06-15" })).toBe(true);
    expect(sameCell({ date: "2019-06-15" }, "2019-06-15")).toBe(false);
    expect(sameCell({ date: "2019-06-15" }, { date: "2019-06-16" })).toBe(false);
    expect(sameCell({ date: "2019-06-15" }, null)).toBe(false);
    expect(sameCell(null, { special: "nan", text: "NaN" })).toBe(false);
    expect(sameCell("Áncash", "Ancash")).toBe(false);
  });
  test("tells -Infinity from Infinity", () => {
    const infinity: Cell = { special: "infinity", text: "Infinity" };
    expect(sameCell(infinity, { special: "infinity", text: "-Infinity" })).toBe(false);
    expect(sameCell(infinity, { ...infinity })).toBe(true);
    expect(sameCell({ special: "bigint", text: "12" }, { special: "nested", text: "12" })).toBe(false);
  });
});

describe("sameNumber(a, b, tolerance)", () => {
  test("allows the absolute tolerance, its end included", () => {
    expect(sameNumber(1, 1.1, { absolute: 0.1 })).toBe(true);
    expect(sameNumber(1, 1.11, { absolute: 0.1 })).toBe(false);
  });
  test("takes the larger of both tolerances", () => {
    expect(sameNumber(1000, 1009, { absolute: 0.5, relative: 0.01 })).toBe(true);
    expect(sameNumber(1, 1.4, { absolute: 0.5, relative: 0.01 })).toBe(true);
    expect(sameNumber(1000, 1011, { absolute: 0.5, relative: 0.01 })).toBe(false);
  });
  test("reckons a relative tolerance from the larger number", () => {
    expect(sameNumber(1000, 1010.05, { relative: 0.01 })).toBe(true);
    expect(sameNumber(-1010.05, -1000, { relative: 0.01 })).toBe(true);
    expect(sameNumber(1000, 1010.2, { relative: 0.01 })).toBe(false);
  });
  test("with a tolerance of 0 wants the same number", () => {
    expect(sameNumber(1, 1 + 1e-10, { absolute: 0 })).toBe(false);
    expect(sameNumber(0, -0, { absolute: 0 })).toBe(true);
  });
});

test("cellType and blankKind name what a cell is", () => {
  expect(blanks.map(cellType)).toEqual(["blank", "blank", "blank", "blank"]);
  expect(blanks.map(blankKind)).toEqual(["empty", "null", "nan", "undefined"]);
  expect(cellType({ special: "bigint", text: "12" })).toBe("bigint");
  expect(cellType({ special: "infinity", text: "Infinity" })).toBe("number");
  expect(cellType({ date: "2019-06-15" })).toBe("date");
  expect(blankKind({ special: "invalid-date", text: "Invalid Date" })).toBe("nan");
  expect(blankKind({ special: "infinity", text: "Infinity" })).toBeNull();
  expect(blankKind({ date: "2019-06-15" })).toBeNull();
  expect(blankKind(false)).toBeNull();
  expect(blankKind("  ")).toBe("empty");
  expect(blankKind(0)).toBeNull();
});

describe("cellType(cell)", () => {
  test.each<[Cell, string]>([
    [7, "number"],
    [{ special: "infinity", text: "Infinity" }, "number"],
    ["Lima", "text"],
    [" ", "blank"],
    [null, "blank"],
    [{ special: "nan", text: "NaN" }, "blank"],
    [{ special: "undefined", text: "undefined" }, "blank"],
    [{ special: "invalid-date", text: "Invalid Date" }, "blank"],
    [false, "boolean"],
    [{ date: "2019-06-15T00:00:00.000Z" }, "date"],
    [{ special: "bigint", text: "12" }, "bigint"],
    [{ special: "nested", text: "[1, 2]" }, "nested"],
  ])("of %j is %s", (cell, type) => {
    expect(cellType(cell)).toBe(type);
  });
});

describe("numberInText(cell)", () => {
  test.each<[Cell, number | null]>([
    ["12", 12],
    [" -12.5 ", -12.5],
    ["+.5", 0.5],
    [".25", 0.25],
    ["1e10", 1e10],
    ["1e3", 1000],
    ["12e-1", 1.2],
    ["3.", 3],
    ["1,234", null],
    ["12 km", null],
    ["S/ 12", null],
    ["", null],
    [".", null],
    [12, null],
    [null, null],
  ])("of %j is %j", (cell, number) => {
    expect(numberInText(cell)).toBe(number);
  });
});

describe("cellText(cell)", () => {
  test.each<[Cell, string]>([
    [{ date: "2019-06-15" }, "2019-06-15"],
    [{ special: "nan", text: "NaN" }, "NaN"],
    [null, "null"],
    [0, "0"],
  ])("of %j is %s", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
