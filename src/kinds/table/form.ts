import { sameCell } from "../../check/cell.ts";
import type { Cell, Table, Value } from "../../check/value.ts";
import { rowName, type TableLabels } from "../../grading/exercise.ts";
import { formatCell } from "../../i18n/cell.ts";
import { type Locale, locales, type Text } from "../../i18n/locale.ts";
import type { Fault, Form } from "../authored.ts";
import type { Stimulus, StimulusTable } from "../stimulus.ts";

/** What an exercise.json says of the table that is filled in. */
interface Asked {
  columns: Record<string, Text>;
  editable?: string[];
}

export const formOf = (stimulus: StimulusTable, inEach: Record<Locale, Stimulus>, file: Asked): Form => ({
  start: startOf(stimulus, file),
  labels: labelsOf(inEach, file),
  filledLike: (value) => filledLike(startOf(stimulus, file), value),
  faultsOf: (expected) => faultsOfFilled(stimulus, file, expected),
});

/** Whether the learner writes in a cell: it came empty, or its column may be changed. */
export const isOpen = (cell: Cell, column: string, { editable = [] }: Pick<Asked, "editable">): boolean =>
  cell === null || editable.includes(column);

/** Columns in which there is something to write. */
const openColumns = ({ columns, rows }: StimulusTable, file: Asked): string[] =>
  columns.filter((column, at) => rows.some(({ cells }) => isOpen(cells[at] ?? null, column, file)));

/** The table as it comes, as an answer would read: the names of its rows and the columns to fill in. */
function startOf(stimulus: StimulusTable, file: Asked): Table {
  const columns = openColumns(stimulus, file);
  return {
    kind: "table",
    columns: [rowName, ...columns],
    rows: stimulus.rows.map(({ id, cells }) => [
      id,
      ...columns.map((column) => cells[stimulus.columns.indexOf(column)] ?? null),
    ]),
    from: "objects",
  };
}

/**
 * What an author's program returns, brought to the shape of a learner's answer.
 * @throws Error saying what the program lacks
 */
function filledLike(start: Table, value: Value): Table {
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

/** What is wrong with a table that is to be filled in. */
export function faultsOfForm(stimulus: StimulusTable, file: Asked): Fault[] {
  const open = openColumns(stimulus, file);
  if (open.length === 0)
    return [["leaves nothing to fill in", 'return null in some cells, or name "editable" columns']];
  return open.includes(stimulus.columns[0] ?? "")
    ? [["leaves its first column to be filled in", "it names the rows: fill it"]]
    : [];
}

/** What is wrong with the table that is right: a learner must be able to type it. */
function faultsOfFilled(stimulus: StimulusTable, file: Asked, expected: Table): Fault[] {
  return [
    ...contradictions(stimulus, file, expected).map(
      (place): Fault => [`has another figure than stimulus.ts in "${place}"`, "make them agree"],
    ),
    ...expected.columns
      .filter((_, at) => !isTypable(expected.rows.map((cells) => cells[at] ?? null)))
      .map((column): Fault => [`mixes kinds of values in "${column}"`, "give numbers and null, or texts"]),
  ];
}

/** Cells that the learner cannot change and that the solution has otherwise: "<row>.<column>". */
function contradictions(stimulus: StimulusTable, file: Asked, expected: Table): string[] {
  return expected.rows.flatMap(([id, ...cells], row) =>
    cells.flatMap((cell, at) => {
      const column = expected.columns[at + 1] ?? "";
      const given = stimulus.rows[row]?.cells[stimulus.columns.indexOf(column)] ?? null;
      return isOpen(given, column, file) || sameCell(given, cell) ? [] : [`${String(id)}.${column}`];
    }),
  );
}

/** Numbers (and nulls, typed as "N/A") or texts alone. */
const isTypable = (cells: Cell[]): boolean =>
  cells.every((cell) => typeof (cell ?? 0) === "number") || cells.every((cell) => typeof cell === "string");

/** Rows are called by their first shown cell. */
function labelsOf(stimulus: Record<Locale, Stimulus>, { columns }: Asked): TableLabels {
  const [first] = locales;
  const one = stimulus[first];
  const rows = one.kind === "table" ? one.rows : [];
  const nameOf = (row: number, locale: Locale) => {
    const there = stimulus[locale];
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
