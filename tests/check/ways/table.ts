import fc from "fast-check";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { Cell, Table, Value } from "../../../src/check/value.ts";
import { table } from "../expectations.ts";
import type { Ways } from "./way.ts";

const columns = ["name", "women", "men"];
type Row = [name: string, women: number, men: number];

/** Places with two different numbers each, none of which stands twice in the table. */
const rowsOf = fc
  .uniqueArray(fc.integer({ min: 101, max: 9999 }), { minLength: 12, maxLength: 24 })
  .map((numbers) =>
    Array.from(
      { length: Math.floor(numbers.length / 2) },
      (_, index): Row => [`place ${index}`, numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0],
    ),
  );

const compare: Comparison = { as: "table", order: true, extraColumns: false };

/** What was done to the rows, by the problem that it makes. */
const toRows: Record<string, (rows: Row[]) => Cell[][]> = {
  "columns-swapped": (rows) => rows.map(([name, women, men]) => [name, men, women]),
  "rows-shifted": (rows) => rows.map(([name, , men], index) => [name, rows[index - 1]?.[1] ?? null, men]),
  "group-unnamed": (rows) => [...rows, [null, 1, 2]],
  "row-missing": (rows) => rows.slice(1),
  "row-extra": (rows) => [...rows, ["Total", 1, 2]],
  "row-duplicated": (rows) => [...rows, rows[0] ?? []],
  "order-differs": (rows) => rows.toReversed(),
  "unit-differs": (rows) => rows.map(([name, women, men]) => [name, women, men / 1000]),
  "type-differs": (rows) => rows.map(([name, women, men]) => [name, women, String(men)]),
  "blank-differs": (rows) => rows.map(([name, women]) => [name, women, null]),
  "cell-differs": (rows) => rows.map(([name, women, men]) => [name, women, 3 * men]),
};

/** What was done to the columns. */
const toTable: Record<string, (rows: Row[]) => Value> = {
  "column-missing": (rows) =>
    table(
      ["name", "women"],
      rows.map((row) => row.slice(0, 2)),
    ),
  "column-renamed": (rows) => table(["name", "women", "Men"], rows),
  "column-extra": (rows) =>
    table(
      [...columns, "note"],
      rows.map((row) => [...row, "x"]),
    ),
  "kind-differs": (rows) => ({ kind: "list", cells: rows.map(([name]) => name) }),
};

const made = (change: (rows: Row[]) => Value) =>
  rowsOf.map((rows) => ({ expected: table(columns, rows), actual: change(rows), compare }));

export const tableWays: Ways = {
  ...Object.fromEntries(Object.entries(toTable).map(([kind, change]) => [kind, made(change)])),
  ...Object.fromEntries(
    Object.entries(toRows).map(([kind, change]) => [
      kind,
      made((rows): Table => table(columns, change(rows))),
    ]),
  ),
};
