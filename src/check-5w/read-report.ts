import type { Cell } from "../check/value.ts";
import { weigh } from "../i18n/decimal-sign.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DecimalSign } from "../i18n/number-writing.ts";
import { decimalSignOf } from "../i18n/read-number.ts";
import { chooseSheet } from "../intake/choose-sheet.ts";
import { readColumn } from "../intake/column.ts";
import { fillMerged } from "../intake/fill-merged.ts";
import { findLayout } from "../intake/layout.ts";
import { tellLayout } from "../intake/layout-notes.ts";
import { nameColumns } from "../intake/names.ts";
import { type OpenFile, readGrid } from "../intake/open-file.ts";
import { excerpt, lettersOf } from "../intake/rows.ts";
import {
  type ColumnReading,
  type Corrections,
  type Grid,
  type Note,
  Refused,
} from "../intake/understanding.ts";
import { countFields, type Field, fields } from "../rules-5w/columns/field.ts";
import { type Mapping, recognise } from "../rules-5w/columns/recognise.ts";
import { type Report, toReport } from "../rules-5w/report.ts";

/** Rows of a report that are checked; a year of a region has some 22,500. */
export const mostRows = 25_000;

/** What a person may change in how a report was read. */
export interface ReportCorrections extends Pick<Corrections, "sheet" | "separator" | "header"> {
  /** Keep rows that look like totals. */
  withTotals?: boolean;
  /** By field: which column it is, counted from 0 among the table's; null: none. */
  columns?: Partial<Mapping>;
}

/** What was understood of a report's file, to be shown. */
export interface ReportUnderstood {
  format: OpenFile["format"];
  separator: Corrections["separator"] | null;
  sheets: string[];
  sheet: number;
  header: number | null;
  /** The sheet's first rows, to choose the header from. */
  firstRows: string[];
  columns: { name: string; letters: string }[];
  mapping: Mapping;
  size: number;
  notes: Note[];
  /** The file ends in the middle of a row. */
  isCut: boolean;
}

export interface ReadReport {
  understood: ReportUnderstood;
  report: Report;
  /** The table as it stands in the file: its rows, in the order of `understood.columns`. */
  cells: Cell[][];
  /** By row of the report: its number in the file, counted from 1. */
  rowNumbers: number[];
}

/**
 * Reads a report from a file, with what a person corrected.
 * @throws Refused when there is no table in it, or one of more rows than are checked
 */
export function readReport(file: OpenFile, corrections: ReportCorrections, locale: Locale): ReadReport {
  const sheets = file.format === "xlsx" ? file.workbook.sheets : [];
  let [sheet, separator] = [corrections.sheet ?? 0, corrections.separator ?? null];
  try {
    if (file.format === "xlsx") sheet = corrections.sheet ?? chooseSheet(sheets, file.workbook.read);
    const read = readGrid(file, sheet, corrections.separator);
    separator = read.separator;
    const source = { format: file.format, sheets, sheet, separator };
    return readTable(read.grid, corrections, locale, source);
  } catch (error) {
    if (error instanceof Refused) error.choices ??= { sheets, sheet, separator };
    throw error;
  }
}

type Source = Pick<ReportUnderstood, "format" | "sheets" | "sheet" | "separator">;

function readTable(grid: Grid, corrections: ReportCorrections, locale: Locale, source: Source): ReadReport {
  const options = { header: corrections.header, dropTotals: !corrections.withTotals };
  const layout = findLayout(grid, options);
  const { body } = layout;
  if (body.length === 0) throw new Refused("no-table");
  if (body.length > mostRows) throw new Refused("too-many-rows");
  const notes: Note[] = [];
  const named = nameColumns(grid, layout.names, body, notes);
  tellLayout(grid, layout, named, options, notes);
  const { rows, filled } = fillMerged(grid, body);
  if (filled > 0) notes.push({ kind: "merged-filled", count: filled });
  const tags = layout.hxl[0] === undefined ? [] : (grid.rows[layout.hxl[0]] ?? []);
  const names = named.map(({ name }) => name);
  const mapping = {
    ...recognise(
      names,
      named.map(({ column }) => String(tags[column] ?? "")),
    ),
    ...corrections.columns,
  };
  const cells = body.map((index) => named.map(({ column }) => rows[index]?.[column] ?? null));
  const read = readCells(cells, names, mapping, usualSign(source.separator, locale), notes);
  const header = layout.names.at(0) ?? null;
  const last = grid.rows.findLast((row) => row.length > 0) ?? [];
  return {
    understood: {
      ...source,
      header,
      firstRows: grid.rows.slice(0, Math.max(8, (header ?? 0) + 2)).map(excerpt),
      columns: named.map(({ name, column }) => ({ name, letters: lettersOf(column) })),
      mapping,
      size: body.length,
      notes,
      isCut:
        source.format === "csv" &&
        layout.below.length === 0 &&
        last.length < (grid.rows[body[0] ?? 0]?.length ?? 0),
    },
    report: toReport(read, mapping),
    cells,
    rowNumbers: body.map((index) => index + 1),
  };
}

/** Who cuts at commas writes decimals with a point; what is counted has none, and only the value is left to ask. */
const usualSign = (separator: Source["separator"], locale: Locale): DecimalSign =>
  separator === ";" ? "," : separator === "," ? "." : decimalSignOf[locale];

/**
 * The cells with counts as numbers, whatever they are written with; what is none stays as it is written. Texts
 * stay, and blanks around them are told.
 */
function readCells(
  cells: Cell[][],
  names: string[],
  mapping: Mapping,
  usual: DecimalSign,
  notes: Note[],
): Cell[][] {
  const read = cells.map((row) => row.slice());
  for (const field of fields) {
    const column = mapping[field];
    if (column === null) continue;
    const name = names[column] ?? "";
    const raw = cells.map((row) => row[column] ?? null);
    if (!isCount(field)) notes.push(...spacesIn(raw, name));
    else {
      const counts = raw.every(isPlain)
        ? raw.map(asCount)
        : readCounts(raw, column, name, field, usual, notes);
      for (const [row, cell] of counts.entries()) (read[row] ?? [])[column] = cell;
    }
  }
  return read;
}

const isCount = (field: Field): boolean => (countFields as readonly Field[]).includes(field);

/** What is told of a table where each column's reading can be chosen; a count is one whatever it looks like. */
const unasked = new Set<Note["kind"]>(["zeros-lost", "unread", "open-numbers", "percent"]);

/** Most columns of counts hold digits alone. */
const isPlain = (cell: Cell): boolean =>
  cell === null || typeof cell === "number" || (typeof cell === "string" && /^\d+$/.test(cell));

function readCounts(
  raw: Cell[],
  column: number,
  name: string,
  field: Field,
  usual: DecimalSign,
  notes: Note[],
): Cell[] {
  const context = { index: column, name, showsMonths: false, uncalculated: 0, isRowNumbers: false };
  const file = () => weigh(raw.filter((cell) => typeof cell === "string")) ?? { sign: usual, certain: false };
  const clues = { whole: field !== "value", said: null, file, usual };
  const guessed = readColumn(context, raw, clues, {});
  // Among few figures a word makes a column one of words, unless it is known what it holds.
  const isNumber = (reading: ColumnReading) =>
    reading === "number" || reading === "comma" || reading === "point";
  const groupsWithPoints = raw.some((cell) => typeof cell === "string" && /\d\.\d{3}(\D|$)/.test(cell));
  const sign = clues.whole ? (groupsWithPoints ? "comma" : "point") : usual === "," ? "comma" : "point";
  const reading = guessed.possible.find((one) => one === "number" || one === sign);
  const read = isNumber(guessed.reading) ? guessed : readColumn(context, raw, clues, { reading });
  notes.push(...read.notes.filter(({ kind }) => !unasked.has(kind)));
  return read.cells.map(asCount);
}

const asCount = (cell: Cell): Cell =>
  typeof cell === "string" && /^\s*[+-]?\d+\s*$/.test(cell) ? Number(cell) : cell;

function spacesIn(raw: Cell[], column: string): Note[] {
  const found = raw.filter((cell): cell is string => typeof cell === "string" && cell !== cell.trim());
  return found.length > 0 ? [{ kind: "spaces", column, count: found.length, sample: found[0] ?? "" }] : [];
}
