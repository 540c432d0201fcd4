import type { Problem } from "../check/problem.ts";
import type { Cell, Value } from "../check/value.ts";

/** How a part of the learner's own answer stands to what was expected. */
export type Mark = "right" | "wrong" | "extra" | "duplicated";

/** The learner's own table, marked. Nothing expected is in it but how much is missing. */
export interface MarkedTable {
  columns: { name: string; mark: Mark }[];
  /** The first rows only. */
  rows: { mark: Mark; cells: { cell: Cell; mark: Mark }[] }[];
  /** How many rows the learner's table has. */
  total: number;
  missingRows: number;
  missingColumns: number;
}

export interface MarkedList {
  /** The first items only. */
  items: { cell: Cell; mark: Mark }[];
  /** How many items the learner's list has. */
  total: number;
  missing: number;
}

const mostRows = 50;

/** Marks by row and column of the learner's answer; a list is one column without a name. */
class Marks {
  readonly rows = new Map<number, Mark>();
  readonly columns = new Map<string, Mark>();
  readonly cells = new Map<string, Mark>();

  constructor(problems: Problem[]) {
    for (const { kind, where = [] } of problems) {
      const mark = markOf(kind);
      for (const place of where) {
        if ("row" in place && place.column === undefined) this.rows.set(place.row, mark);
        else if ("row" in place) this.cells.set(`${place.row} ${place.column}`, mark);
        else if ("column" in place) this.columns.set(place.column, mark);
      }
    }
  }
}

const markOf = (kind: string): Mark =>
  kind.endsWith("-extra") ? "extra" : kind === "row-duplicated" ? "duplicated" : "wrong";

const counted = (problems: Problem[], kind: string): number =>
  problems
    .filter((problem) => problem.kind === kind)
    .reduce((sum, { detail }) => sum + (typeof detail.count === "number" ? detail.count : 1), 0);

/** Null when the answer is no table. */
export function markTable(value: Value, problems: Problem[]): MarkedTable | null {
  if (value.kind !== "table") return null;
  const marks = new Marks(problems);
  return {
    columns: value.columns.map((name) => ({ name, mark: marks.columns.get(name) ?? "right" })),
    rows: value.rows.slice(0, mostRows).map((row, index) => ({
      mark: marks.rows.get(index) ?? "right",
      cells: row.map((cell, column) => ({
        cell,
        mark: marks.cells.get(`${index} ${value.columns[column]}`) ?? marks.rows.get(index) ?? "right",
      })),
    })),
    total: value.rows.length,
    missingRows: counted(problems, "row-missing"),
    missingColumns: counted(problems, "column-missing"),
  };
}

/** Null when the answer is no list. */
export function markList(value: Value, problems: Problem[]): MarkedList | null {
  if (value.kind !== "list") return null;
  const marks = new Marks(problems);
  return {
    items: value.cells
      .slice(0, mostRows)
      .map((cell, index) => ({ cell, mark: marks.rows.get(index) ?? "right" })),
    total: value.cells.length,
    missing: counted(problems, "item-missing"),
  };
}
