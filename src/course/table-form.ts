import { sameCell } from "../check/cell.ts";
import type { Cell, Table, Value } from "../check/value.ts";
import { rowName, type TableLabels } from "../grading/exercise.ts";
import { formatCell } from "../i18n/cell.ts";
import { type Locale, locales, type Text } from "../i18n/locale.ts";
import type { ExerciseFile } from "./exercise.ts";
import type { Shown, ShownTable } from "./shown.ts";

/** Whether the learner writes in a cell: it came empty, or its column may be changed. */
export const isOpen = (
  cell: Cell,
  column: string,
  { editable = [] }: Pick<ExerciseFile, "editable">,
): boolean => cell === null || editable.includes(column);

/** Columns in which there is something to write. */
export const openColumns = ({ columns, rows }: ShownTable, file: ExerciseFile): string[] =>
  columns.filter((column, at) => rows.some(({ cells }) => isOpen(cells[at] ?? null, column, file)));

/** The table as it comes, as an answer would read: the names of its rows and the columns to fill in. */
export function startOf(shown: ShownTable, file: ExerciseFile): Table {
  const columns = openColumns(shown, file);
  return {
    kind: "table",
    columns: [rowName, ...columns],
    rows: shown.rows.map(({ id, cells }) => [
      id,
      ...columns.map((column) => cells[shown.columns.indexOf(column)] ?? null),
    ]),
    from: "objects",
  };
}

/**
 * What an author's program returns, brought to the shape of a learner's answer.
 * @throws Error saying what the program lacks
 */
export function filledLike(start: Table, value: Value): Table {
  if (value.kind !== "table") throw new Error("returns no table");
  const at = (column: string) => {
    const index = value.columns.indexOf(column);
    if (index === -1) throw new Error(`returns rows without "${column}"`);
    return index;
  };
  const indices = start.columns.map(at);
  const rows = start.rows.map(([id = null]) => {
    const row = value.rows.find((cells) => sameCell(cells[indices[0] ?? 0] ?? null, id));
    if (!row) throw new Error(`returns no row "${String(id)}"`);
    return indices.map((index) => row[index] ?? null);
  });
  return { ...start, rows };
}

/** Cells that the learner cannot change and that the solution has otherwise: "<row>.<column>". */
export function contradictions(shown: ShownTable, file: ExerciseFile, expected: Table): string[] {
  return expected.rows.flatMap(([id, ...cells], row) =>
    cells.flatMap((cell, at) => {
      const column = expected.columns[at + 1] ?? "";
      const given = shown.rows[row]?.cells[shown.columns.indexOf(column)] ?? null;
      return isOpen(given, column, file) || sameCell(given, cell) ? [] : [`${String(id)}.${column}`];
    }),
  );
}

/** The first column that does not hold numbers (and nulls, typed as "N/A") or texts alone; or null. */
export function untypable({ columns, rows }: Table): string | null {
  const areNumbers = (at: number) => rows.every((cells) => typeof (cells[at] ?? 0) === "number");
  const areTexts = (at: number) => rows.every((cells) => typeof cells[at] === "string");
  return columns.find((_, at) => !areNumbers(at) && !areTexts(at)) ?? null;
}

/** Rows are called by their first shown cell. */
export function labelsOf(shown: Record<Locale, Shown>, { columns = {} }: ExerciseFile): TableLabels {
  const [first] = locales;
  const one = shown[first];
  const rows = one.kind === "table" ? one.rows : [];
  const nameOf = (row: number, locale: Locale) => {
    const there = shown[locale];
    return there.kind === "table" ? formatCell(there.rows[row]?.cells[0] ?? null, locale) : "";
  };
  const labels = rows.map(({ id }, row) => [
    id,
    Object.fromEntries(locales.map((locale) => [locale, nameOf(row, locale)])) as Text,
  ]);
  const [heading] = Object.values(columns);
  return {
    rows: Object.fromEntries(labels),
    columns: { ...(heading ? { [rowName]: heading } : {}), ...columns },
  };
}
