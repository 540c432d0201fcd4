import type { Problem, ProblemKind, ProblemShape } from "../check/problem.ts";
import type { Cell, Value } from "../check/value.ts";

/** How a part of the learner's own answer stands to what was expected. */
export type Mark = "right" | "wrong" | "extra" | "duplicated";

/** The learner's own table, marked. Nothing expected is in it but how much is missing. */
export interface MarkedTable {
  columns: { name: string; mark: Mark }[];
  /** The first rows, then marked ones that stand further down; `index` is the place in the learner's table. */
  rows: { index: number; mark: Mark; cells: { cell: Cell; mark: Mark }[] }[];
  /** How many rows the learner's table has. */
  total: number;
  missingRows: number;
  missingColumns: number;
}

export interface MarkedList {
  /** The first items, then marked ones that stand further down. */
  items: { cell: Cell; mark: Mark }[];
  /** How many items the learner's list has. */
  total: number;
  missing: number;
}

/** The first rows are shown, and as many marked ones that stand further down. */
const mostRows = 50;

function shownRows(total: number, isMarked: (index: number) => boolean): number[] {
  const all = [...Array(total).keys()];
  return [...all.slice(0, mostRows), ...all.slice(mostRows).filter(isMarked).slice(0, mostRows)];
}

/** Marks by row and column of the learner's answer; a list is one column without a name. */
interface Marks {
  rows: Map<number, Mark>;
  columns: Map<string, Mark>;
  /** By row, then column. */
  cells: Map<number, Map<string, Mark>>;
}

function marksOf(problems: Problem[]): Marks {
  const marks: Marks = { rows: new Map(), columns: new Map(), cells: new Map() };
  for (const { kind, where = [] } of problems) {
    const mark = markOf(kind);
    for (const place of where) {
      if ("row" in place && place.column === undefined) marks.rows.set(place.row, mark);
      else if ("row" in place) {
        const cells = marks.cells.get(place.row) ?? new Map<string, Mark>();
        marks.cells.set(place.row, cells.set(place.column ?? "", mark));
      } else if ("column" in place) marks.columns.set(place.column, mark);
    }
  }
  return marks;
}

const markOf = (kind: string): Mark =>
  kind.endsWith("-extra") ? "extra" : kind === "row-duplicated" ? "duplicated" : "wrong";

const counted = (problems: ProblemShape[], kind: ProblemKind): number =>
  problems
    .filter((problem) => problem.kind === kind)
    .reduce((sum, { detail }) => sum + (typeof detail.count === "number" ? detail.count : 1), 0);

/** Null when the answer is no table. */
export function markTable(value: Value, problems: Problem[]): MarkedTable | null {
  if (value.kind !== "table") return null;
  const { columns, rows } = value;
  const marks = marksOf(problems);
  const isMarked = (index: number) => marks.rows.has(index) || marks.cells.has(index);
  return {
    columns: columns.map((name) => ({ name, mark: marks.columns.get(name) ?? "right" })),
    rows: shownRows(rows.length, isMarked).map((index) => {
      const mark = marks.rows.get(index) ?? "right";
      const own = marks.cells.get(index);
      const cells = (rows[index] ?? []).map((cell, column) => ({
        cell,
        mark: own?.get(columns[column] ?? "") ?? mark,
      }));
      return { index, mark, cells };
    }),
    total: rows.length,
    missingRows: counted(problems, "row-missing"),
    missingColumns: counted(problems, "column-missing"),
  };
}

/** Null when the answer is no list. */
export function markList(value: Value, problems: Problem[]): MarkedList | null {
  if (value.kind !== "list") return null;
  const { rows: marks } = marksOf(problems);
  const { cells } = value;
  return {
    items: shownRows(cells.length, (index) => marks.has(index)).map((index) => ({
      cell: cells[index] ?? null,
      mark: marks.get(index) ?? "right",
    })),
    total: cells.length,
    missing: counted(problems, "item-missing"),
  };
}
