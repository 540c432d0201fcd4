import type { Cell } from "../check/value.ts";

/** What may be brought; beyond it the reader says no before it works. */
export const limits = {
  /** Bytes of the file. */
  bytes: 20_000_000,
  /** Rows of one sheet, its titles included. */
  rows: 200_000,
  columns: 500,
  cells: 5_000_000,
  /** Bytes that a workbook's parts may grow to when they are unpacked. */
  unpacked: 250_000_000,
};

export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/** Rows and columns that a workbook merged, as indices; the last ones belong to it. */
export interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet as it stands in the file. A CSV knows only texts; a blank cell is null. */
export interface Grid {
  /** The sheet's name; "" for a CSV. */
  name: string;
  rows: Cell[][];
  merged: MergedCells[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Columns in which days are shown as months. */
  monthColumns: ReadonlySet<number>;
  /** By column: how many formulas have no saved result. */
  uncalculated: ReadonlyMap<number, number>;
}

export const plainGrid = (name: string, rows: Cell[][]): Grid => ({
  name,
  rows,
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  monthColumns: new Set(),
  uncalculated: new Map(),
});

/**
 * How a column's cells are read. "number": they are numbers already; "comma" and "point": texts with
 * that decimal sign, a per cent being the number that is seen; "share": a per cent as a part of 1;
 * "code": whole numbers to which their lost leading zeros are given back; "date": ISO 8601 or
 * day/month/year, which become ISO 8601; "month-first": month/day/year; "month": the same days as
 * "2019-06"; "boolean": true, false, verdadero, falso; "omit": the column is no part of the table.
 */
export const columnReadings = [
  ...(["text", "number", "comma", "point", "share", "code", "date", "month-first", "month"] as const),
  ...(["boolean", "omit"] as const),
] as const;
export type ColumnReading = (typeof columnReadings)[number];

/**
 * What becomes of cells that the column's reading cannot read: "keep" them as they are written, "blank"
 * them, or take the "number" that stands before a mark ("3155*").
 */
export const oddChoices = ["keep", "blank", "number"] as const;
export type OddChoice = (typeof oddChoices)[number];

/** What a person changed in what was understood; what is left out is decided from the file. */
export interface Corrections {
  separator?: Separator;
  /** Index into the workbook's sheets. */
  sheet?: number;
  /** Index into the sheet's rows; null: no row names the columns. */
  header?: number | null;
  /** By index of the column. */
  readings?: Record<number, ColumnReading>;
  /** By index of the column. */
  odd?: Record<number, OddChoice>;
  dropTotals?: boolean;
  /** Rows and columns that a workbook hides. */
  dropHidden?: boolean;
}

/** Something that the reader did or saw, and that is to be told. */
export type Note =
  | { kind: "sheet-chosen"; name: string; before: number }
  | { kind: "titles-skipped"; count: number }
  | { kind: "below-skipped"; count: number; sample: string }
  | { kind: "header-joined" }
  | { kind: "header-blank"; columns: string[] }
  | { kind: "header-repeated"; columns: string[] }
  | { kind: "hxl-skipped" }
  | { kind: "units-skipped" }
  | { kind: "names-again"; count: number }
  /** A blank column parts what was read as one table. */
  | { kind: "blank-column"; column: string }
  | { kind: "totals"; count: number; dropped: boolean }
  | { kind: "hidden"; rows: number; columns: number; dropped: boolean }
  | { kind: "merged-filled"; count: number }
  | ColumnNote;

export type ColumnNote = {
  column: string;
} /** A column without a name that counts the rows: it is left out. */ & (
  | { kind: "row-numbers" }
  | { kind: "zeros-lost"; sample: string }
  | { kind: "no-value-words"; count: number }
  | { kind: "unread"; count: number; sample: string }
  | { kind: "uncalculated"; count: number }
  /** A number was read that the other decimal sign would have made another. */
  | { kind: "open-numbers"; sample: string; read: number; other: number }
  | { kind: "rounded"; sample: string }
  | { kind: "percent"; sample: string; read: number }
  | { kind: "open-dates"; sample: string; read: string; other: string }
  | { kind: "month-first"; sample: string; read: string }
  | { kind: "months"; sample: string }
  | { kind: "spaces"; count: number; sample: string }
);

export interface UnderstoodColumn {
  /** Where it stands in the sheet; blank columns are left out of the table. */
  index: number;
  name: string;
  /** The column's letters in a spreadsheet: "A", "AB". */
  letters: string;
  reading: ColumnReading;
  /** The readings that its cells allow a person to choose from. */
  possible: ColumnReading[];
  /** What may become of its odd cells; none where there are none. */
  odd: OddChoice[];
  oddAs: OddChoice;
}

/** What was understood of a file, to be shown before it is judged. */
export interface Understanding {
  format: "csv" | "xlsx";
  encoding: Encoding | null;
  separator: Separator | null;
  sheets: string[];
  sheet: number;
  header: number | null;
  /** The sheet's first rows as they stand there, to choose the header from. */
  firstRows: string[];
  columns: UnderstoodColumn[];
  /** How many rows the table has. */
  size: number;
  preview: Cell[][];
  notes: Note[];
  /** Other readings that the file allows as well, each as the correction that takes it. */
  doubts: Corrections[];
  /** Whether something else may stand there than what was read: an odd cell is a person's to decide. */
  isDoubtful: boolean;
}

export type Encoding = "utf-8" | "utf-16" | "windows-1252";

export type Refusal =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "grows-too-large"
  | "takes-too-long"
  | "pdf"
  | "image"
  | "document"
  | "archive"
  | "old-or-locked"
  | "damaged"
  | "no-table";

/** The file is no table that can be read; `kind` is put in words by src/i18n/intake.ts. */
export class Refused extends Error {
  override name = "Refused";
  readonly kind: Refusal;
  /** What can still be chosen, where the file could be opened and a table in it not be read. */
  choices: Pick<Understanding, "sheets" | "sheet" | "separator"> | null = null;
  constructor(kind: Refusal) {
    super(kind);
    this.kind = kind;
  }
}
