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

/** One sheet as it stands in the file. A CSV knows only texts; a blank cell is null. */
export interface Grid {
  /** The sheet's name; "" for a CSV. */
  name: string;
  rows: Cell[][];
}

/**
 * How a column's cells are read. "number": they are numbers already; "comma" and "point": texts with
 * that decimal sign; "code": whole numbers to which their lost leading zeros are given back; "date":
 * ISO 8601 or day/month/year, which become ISO 8601; "boolean": true, false, verdadero, falso.
 */
export type ColumnReading = "text" | "number" | "comma" | "point" | "code" | "date" | "boolean";

/** What a person changed in what was understood; what is left out is decided from the file. */
export interface Corrections {
  separator?: Separator;
  /** Index into the workbook's sheets. */
  sheet?: number;
  /** Index into the sheet's rows; null: no row names the columns. */
  header?: number | null;
  /** By index of the column. */
  readings?: Record<number, ColumnReading>;
  dropTotals?: boolean;
}

/** Something that the reader did or saw, and that is to be told. */
export type Note =
  | { kind: "titles-skipped"; count: number }
  | { kind: "header-joined" }
  | { kind: "header-blank"; columns: string[] }
  | { kind: "header-repeated"; columns: string[] }
  | { kind: "hxl-skipped" }
  | { kind: "totals"; count: number; dropped: boolean }
  | { kind: "zeros-lost"; column: string; sample: string }
  | { kind: "no-value-words"; column: string; count: number }
  | { kind: "unread"; column: string; count: number; sample: string };

export interface UnderstoodColumn {
  /** Where it stands in the sheet; blank columns are left out of the table. */
  index: number;
  name: string;
  /** The column's letters in a spreadsheet: "A", "AB". */
  letters: string;
  reading: ColumnReading;
  /** The readings that its cells allow a person to choose from. */
  possible: ColumnReading[];
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
  constructor(kind: Refusal) {
    super(kind);
    this.kind = kind;
  }
}
