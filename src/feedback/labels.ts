import type { ProblemShape } from "../check/problem.ts";
import type { Cell, Table } from "../check/value.ts";
import { rowName, type TableLabels } from "../grading/exercise.ts";
import type { Locale } from "../i18n/locale.ts";

/** The same problem, its columns and rows called as the reader sees them. */
export function labelled<P extends ProblemShape>(problem: P, labels: TableLabels, locale: Locale): P {
  const column = (name: Cell) => labels.columns[String(name)]?.[locale] ?? name;
  const row = (name: Cell) => labels.rows[String(name)]?.[locale] ?? name;
  const detail: ProblemShape["detail"] = { ...problem.detail };
  if (typeof detail.column === "string") detail.column = column(detail.column);
  if (Array.isArray(detail.columns)) detail.columns = detail.columns.map(column);
  if (Array.isArray(detail.row)) detail.row = detail.row.map(row);
  return { ...problem, detail };
}

/** A table that was filled in, as it stands on the page: its rows' names in the first column. */
export function labelledTable(
  { columns, rows, ...table }: Table,
  labels: TableLabels,
  locale: Locale,
): Table {
  const inWords = (cell: Cell, at: number) => {
    if (cell === null) return "N/A";
    return columns[at] === rowName ? (labels.rows[String(cell)]?.[locale] ?? cell) : cell;
  };
  return {
    ...table,
    columns: columns.map((column) => labels.columns[column]?.[locale] ?? column),
    rows: rows.map((cells) => cells.map(inWords)),
  };
}
