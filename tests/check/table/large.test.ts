import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { ProblemShape } from "../../../src/check/problem.ts";
import { sameValue } from "../../../src/check/same-value.ts";
import type { Cell, Table } from "../../../src/check/value.ts";

/** A table of so many rows, as an export of a monitoring tool has them. */
const table = (rows: number, people = (row: number): Cell => ((row * 7919) % 1000) + 0.5): Table => ({
  kind: "table",
  from: "objects",
  columns: ["id", "people", "place"],
  rows: Array.from({ length: rows }, (_, row) => [`R${row}`, people(row), `P${row % 25}`]),
});

describe("check(expected, actual) of 60,000 rows", () => {
  const wanted = table(60_000);
  const told = (actual: Table, key: string[]) =>
    check(wanted, actual, { as: "table", key }).map(({ kind, detail: { count } }: ProblemShape) => ({
      kind,
      count,
    }));

  test("finds rows in any order, by keys that are unique and by keys that repeat", () => {
    const backwards = { ...wanted, rows: wanted.rows.toReversed() };
    expect(told(backwards, ["id"])).toEqual([]);
    expect(told(backwards, ["place"])).toEqual([]);
  });
  test("counts what is missing, too much and different, where keys repeat", () => {
    const none: Table = { ...wanted, rows: [] };
    expect(told(none, ["place"])).toEqual([{ kind: "row-missing", count: 60_000 }]);
    const elsewhere = { ...wanted, rows: wanted.rows.map(([id = "", people = 0]) => [id, people, "Q"]) };
    expect(told(elsewhere, ["place"]).map(({ count }) => count)).toEqual([60_000, 60_000]);
    const other = table(60_000, (row) => row * 2 + 1);
    expect(told(other, ["place"])).toEqual([{ kind: "cell-differs", count: 60_000 }]);
  });
  test("keeps to so many places, whatever it counts", () => {
    const [problem] = check(
      wanted,
      table(60_000, () => 7),
      { as: "table", key: ["id"] },
    );
    expect(problem).toMatchObject({ detail: { count: 60_000 } });
    expect(problem?.where?.length).toBeLessThanOrEqual(500);
  });
});

describe("pairing rows whose keys repeat", () => {
  const compare: Comparison = { as: "table", key: ["place"], tolerance: { absolute: 0.1 } };
  test("finds those that are equal within the tolerance, in whatever order they stand", () => {
    const rows = (shift: number) => table(60, (row) => row + shift);
    const backwards = { ...rows(0.05), rows: rows(0.05).rows.toReversed() };
    expect(check(rows(0), backwards, compare)).toEqual([]);
    expect(sameValue(rows(0), backwards, compare)).toBe(true);
  });
  test("does not let a row that is near take the partner of one that is equal", () => {
    const numbers = (...people: number[]): Table => ({
      ...table(0),
      columns: ["people", "place"],
      rows: people.map((number) => [number, "P"]),
    });
    expect(check(numbers(1, 1.15), numbers(1.08, 1), compare)).toEqual([]);
  });
});

test("sameValue(a, b) tells tables of other lengths apart, either way round", () => {
  const compare: Comparison = { as: "table", key: ["id"] };
  expect(sameValue(table(10), table(10), compare)).toBe(true);
  expect(sameValue(table(10), table(11), compare)).toBe(false);
  expect(sameValue(table(11), table(10), compare)).toBe(false);
});
