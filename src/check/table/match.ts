import { cellType } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import type { Cell, Table } from "../value.ts";
import { cellAt } from "./cell-at.ts";
import { type ColumnMatch, matchColumns } from "./columns.ts";
import { type KeyedRow, matchRows, type RowMatch } from "./rows.ts";

/** What stands for what in two tables; every kind of problem reads from it. */
export interface TableMatch {
  expected: Table;
  actual: Table;
  comparison: Comparison;
  columns: ColumnMatch;
  rows: RowMatch;
  /** Of the pairs in `columns`: those that name a row. */
  keys: ColumnMatch["pairs"];
}

export function matchTables(
  expected: Table,
  actual: Table,
  comparison: Comparison,
  synonyms: string[][] = [],
): TableMatch {
  const columns = matchColumns(expected, actual, comparison.tolerance, synonyms);
  const keyNames = comparison.key ?? textColumns(expected);
  const keys = columns.pairs.filter((pair) => keyNames.includes(pair.name));
  const keyed = (table: Table, side: "expected" | "actual"): KeyedRow[] => {
    const [named, compared] = [keys, columns.pairs].map((pairs) => pairs.map((pair) => pair[side]));
    return table.rows.map((row, index) => new TableRow(index, row, named ?? [], compared ?? []));
  };
  const rows = matchRows(keyed(expected, "expected"), keyed(actual, "actual"), comparison.tolerance);
  return { expected, actual, comparison, columns, rows, keys };
}

/** Its cells are taken together only when they are asked for: most rows are found by their key alone. */
class TableRow implements KeyedRow {
  readonly index: number;
  readonly key: Cell[];
  readonly #row: Cell[];
  readonly #columns: number[];

  constructor(index: number, row: Cell[], keys: number[], columns: number[]) {
    this.index = index;
    this.key = keys.map((column) => row[column] ?? null);
    this.#row = row;
    this.#columns = columns;
  }

  get rest(): Cell[] {
    return this.#columns.map((column) => this.#row[column] ?? null);
  }
}

/** Columns of the expected table without a number: what a person would call its labels. */
const textColumns = (table: Table): string[] =>
  table.columns.filter((_, column) => !table.rows.some((row) => cellType(row[column] ?? null) === "number"));

/** The cells that name a row of the learner's table. */
export const keyOfActual = (match: TableMatch, row: number): Cell[] =>
  match.keys.map((pair) => cellAt(match.actual, row, pair.actual));

/** Those that should name a row of the expected one. */
export const keyOfExpected = (match: TableMatch, row: number): Cell[] =>
  match.keys.map((pair) => cellAt(match.expected, row, pair.expected));

/** Names of the learner's own column. */
export const actualName = (match: TableMatch, column: number): string => match.actual.columns[column] ?? "";
