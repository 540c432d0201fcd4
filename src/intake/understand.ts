import type { Cell, Table, Value } from "../check/value.ts";
import { type Decided, weigh } from "../i18n/decimal-sign.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DecimalSign } from "../i18n/number-writing.ts";
import { decimalSignOf } from "../i18n/read-number.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { type ColumnClues, readColumn } from "./column.ts";
import { fillMerged } from "./fill-merged.ts";
import { findLayout } from "./layout.ts";
import { tellLayout } from "./layout-notes.ts";
import { nameColumns } from "./names.ts";
import { type OpenFile, readGrid } from "./open-file.ts";
import { excerpt, lettersOf } from "./rows.ts";
import {
  type Corrections,
  type Grid,
  type Note,
  Refused,
  type Separator,
  type Understanding,
  type UnderstoodColumn,
} from "./understanding.ts";

/** Rows that are shown of what was read, and rows that a header can be chosen from. */
const few = 8;

export interface Understood {
  understanding: Understanding;
  table: Table;
}

/** What is known of a table before its file is read. */
export interface Expectation {
  /** Names of columns that hold whole numbers, or all of them. */
  whole?: readonly string[] | "all";
  /** Names of columns that hold texts, or all of them: a file does not say what "2019" is. */
  texts?: readonly string[] | "all";
  /** The decimal sign that the reader said they write. */
  said?: DecimalSign | null;
}

/**
 * Reads a file's table, with what a person corrected. `locale` decides where nothing else tells what
 * a comma means.
 * @throws Refused when there is no table in it; its `choices` say what can be chosen nevertheless
 */
export function understand(
  file: OpenFile,
  corrections: Corrections,
  locale: Locale,
  expected: Expectation = {},
): Understood {
  const sheets = file.format === "xlsx" ? file.workbook.sheets : [];
  let sheet = corrections.sheet ?? 0;
  let separator = corrections.separator ?? null;
  try {
    if (file.format === "xlsx") sheet = corrections.sheet ?? chooseSheet(sheets, file.workbook.read);
    const read = readGrid(file, sheet, corrections.separator);
    separator = read.separator;
    const { encoding = null } = file.format === "csv" ? file : {};
    const skipped = corrections.sheet === undefined ? sheet : 0;
    return understandGrid(read.grid, corrections, locale, expected, {
      format: file.format,
      encoding,
      separator,
      sheets,
      sheet,
      skipped,
    });
  } catch (error) {
    if (error instanceof Refused) error.choices ??= { sheets, sheet, separator };
    throw error;
  }
}

type Source = Pick<Understanding, "format" | "encoding" | "separator" | "sheets" | "sheet"> & {
  /** Sheets before this one that are no table of figures. */
  skipped: number;
};

function understandGrid(
  grid: Grid,
  corrections: Corrections,
  locale: Locale,
  expected: Expectation,
  { skipped, ...source }: Source,
): Understood {
  const layout = findLayout(grid, corrections);
  if (layout.body.length === 0) throw new Refused("no-table");
  const notes: Note[] = [];
  const named = nameColumns(grid, layout.names, layout.body, notes).filter(
    ({ column }) => !(corrections.dropHidden && grid.hiddenColumns.has(column)),
  );
  if (skipped > 0) notes.unshift({ kind: "sheet-chosen", name: grid.name, before: skipped });
  tellLayout(grid, layout, named, corrections, notes);
  const merged = fillMerged(grid, layout.body);
  if (merged.filled > 0) notes.push({ kind: "merged-filled", count: merged.filled });

  const body = layout.body.map((index) => merged.rows[index] ?? []);
  const usual = usualSign(source.separator, locale);
  let known: Decided | null = null;
  const file = (): Decided => {
    known ??= weigh(texts(body)) ?? { sign: usual, certain: false };
    return known;
  };
  const columns: UnderstoodColumn[] = [];
  const doubts: Corrections[] = [];
  if (layout.hidden.length > 0 && !corrections.dropHidden) doubts.push({ dropHidden: true });
  const read = named.flatMap(({ name, column, isRowNumbers }) => {
    const raw = body.map((row) => row[column] ?? null);
    const clues: ColumnClues = {
      whole: isNamed(expected.whole, name),
      said: expected.said ?? null,
      file,
      usual,
    };
    const context = {
      index: column,
      name,
      showsMonths: grid.monthColumns.has(column),
      uncalculated: grid.uncalculated.get(column) ?? 0,
      isRowNumbers: isRowNumbers && named.length > 1,
    };
    const result = readColumn(context, raw, clues, {
      reading: corrections.readings?.[column] ?? (isNamed(expected.texts, name) ? "text" : undefined),
      odd: corrections.odd?.[column],
    });
    const { reading, possible, odd, oddAs, cells } = result;
    columns.push({ index: column, name, letters: lettersOf(column), reading, possible, odd, oddAs });
    notes.push(...result.notes);
    doubts.push(...result.doubts);
    return reading === "omit" ? [] : [{ name, cells }];
  });
  if (read.length === 0) throw new Refused("no-table");
  const table: Table = {
    kind: "table",
    columns: read.map(({ name }) => name),
    rows: body.map((_, row) => read.map(({ cells }) => cells[row] ?? null)),
    from: "objects",
  };
  const header = layout.names.at(0) ?? null;
  return {
    table,
    understanding: {
      ...source,
      header,
      firstRows: grid.rows.slice(0, Math.max(few, (header ?? 0) + 2)).map(excerpt),
      columns,
      size: body.length,
      preview: table.rows.slice(0, few),
      notes,
      doubts: withAll(doubts),
      isDoubtful: doubts.length > 0 || columns.some(({ odd }) => odd.length > 0),
    },
  };
}

const isNamed = (names: readonly string[] | "all" | undefined, name: string): boolean =>
  names === "all" || (names?.includes(name) ?? false);

/** Other readings that are tried; the last takes all of them together. */
const mostDoubts = 6;

function withAll(doubts: Corrections[]): Corrections[] {
  const some = doubts.slice(0, mostDoubts);
  if (some.length < 2) return some;
  const readings = Object.assign({}, ...some.map((one) => one.readings));
  return [...some, Object.assign({}, ...some, { readings })];
}

/**
 * What programs write that cut cells so: Excel takes the semicolon where the comma is its decimal sign, and
 * who cuts at commas writes decimals with a point.
 */
const usualSign = (separator: Separator | null, locale: Locale): DecimalSign =>
  separator === ";" ? "," : separator === "," ? "." : decimalSignOf[locale];

/** The answer that a table stands for: one cell alone is a value, one column alone can be a list. */
export function toAnswer(table: Table, wanted: "number" | "text" | "list" | "table"): Value {
  const column = table.columns.length === 1 ? table.rows.map(([cell]) => cell ?? null) : null;
  if (wanted === "list" && column) return { kind: "list", cells: column };
  if (wanted !== "table" && column?.length === 1) return { kind: "scalar", cell: column[0] ?? null };
  return table;
}

function* texts(rows: Cell[][]): Generator<string> {
  for (const row of rows) for (const cell of row) if (typeof cell === "string") yield cell;
}
