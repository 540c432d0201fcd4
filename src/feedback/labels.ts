import type { Problem } from "../check/problem.ts";
import type { Cell } from "../check/value.ts";
import type { TableLabels } from "../grading/exercise.ts";
import type { Locale } from "../i18n/locale.ts";

/** The same problem, its columns and rows called as the reader sees them. */
export function labelled(problem: Problem, labels: TableLabels, locale: Locale): Problem {
  const column = (name: Cell) => labels.columns[String(name)]?.[locale] ?? name;
  const row = (name: Cell) => labels.rows[String(name)]?.[locale] ?? name;
  const detail = { ...problem.detail };
  if (typeof detail.column === "string") detail.column = column(detail.column);
  if (Array.isArray(detail.columns)) detail.columns = detail.columns.map(column);
  if (Array.isArray(detail.row)) detail.row = detail.row.map(row);
  return { ...problem, detail };
}
