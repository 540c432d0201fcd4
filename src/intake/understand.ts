import type { Cell, Table, Value } from "../check/value.ts";
import { type Decided, weigh } from "../i18n/decimal-sign.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DecimalSign } from "../i18n/number-writing.ts";
import { decimalSignOf } from "../i18n/read-number.ts";
import { readColumn } from "./column.ts";
import { findLayout, type Layout } from "./layout.ts";
import { type OpenFile, readGrid } from "./open-file.ts";
import {
  type Corrections,
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

/**
 * Reads a file's table, with what a person corrected. `locale` decides where nothing else tells what
 * a comma means.
 * @throws Refused when there is no table in it.
 */
export function understand(file: OpenFile, corrections: Corrections, locale: Locale): Understood {
  const sheet = corrections.sheet ?? 0;
  const { grid, separator } = readGrid(file, sheet, corrections.separator);
  const { rows } = grid;
  const layout = findLayout(rows, corrections.header);
  if (layout.body.length === 0) throw new Refused("no-table");
  const notes: Note[] = [];
  const names = nameColumns(rows, layout, notes);
  tellLayout(rows, layout, corrections.dropTotals ?? false, notes);

  const kept = corrections.dropTotals
    ? layout.body.slice(0, -layout.totals.length || undefined)
    : layout.body;
  const body = kept.map((index) => rows[index] ?? []);
  let known: Decided | null = null;
  const sign = (): Decided => {
    known ??= weigh(texts(body)) ?? { sign: usualSign(separator, locale), certain: false };
    return known;
  };
  const columns: UnderstoodColumn[] = [];
  const read = names.map(({ name, column }) => {
    const raw = body.map((row) => row[column] ?? null);
    const result = readColumn(name, raw, sign, corrections.readings?.[column]);
    columns.push({
      index: column,
      name,
      letters: lettersOf(column),
      reading: result.reading,
      possible: result.possible,
    });
    const { noValues, unread, zerosLost } = result;
    if (zerosLost !== null) notes.push({ kind: "zeros-lost", column: name, sample: zerosLost });
    if (noValues > 0) notes.push({ kind: "no-value-words", column: name, count: noValues });
    if (unread.length > 0)
      notes.push({ kind: "unread", column: name, count: unread.length, sample: unread[0] ?? "" });
    return result.cells;
  });
  const table: Table = {
    kind: "table",
    columns: names.map(({ name }) => name),
    rows: body.map((_, row) => read.map((cells) => cells[row] ?? null)),
    from: "objects",
  };
  return {
    table,
    understanding: {
      format: file.format,
      encoding: file.format === "csv" ? file.encoding : null,
      separator,
      sheets: file.format === "xlsx" ? file.workbook.sheets : [],
      sheet,
      header: layout.header,
      firstRows: rows.slice(0, Math.max(few, (layout.header ?? 0) + 2)).map(excerpt),
      columns,
      size: body.length,
      preview: table.rows.slice(0, few),
      notes,
    },
  };
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

/** A column's own name, or its letters where it has none; the second "n" becomes "n 2". */
function nameColumns(rows: Cell[][], { header, subheader, body }: Layout, notes: Note[]) {
  const width = Math.max(...body.slice(0, 1000).map((index) => rows[index]?.length ?? 0), 0);
  const top = header === null ? [] : (rows[header] ?? []);
  const below = subheader === null ? [] : (rows[subheader] ?? []);
  const blank: string[] = [];
  const repeated: string[] = [];
  const taken = new Set<string>();
  const named: { name: string; column: number }[] = [];
  for (let column = 0; column < Math.max(width, top.length); column++) {
    const own = below[column] ?? top[column] ?? null;
    if (own === null && body.every((index) => (rows[index]?.[column] ?? null) === null)) continue;
    const title = own === null ? lettersOf(column) : String(own).replace(/\s+/g, " ").trim();
    if (own === null && header !== null) blank.push(title);
    let name = title;
    for (let again = 2; taken.has(name); again++) name = `${title} ${again}`;
    if (name !== title) repeated.push(name);
    taken.add(name);
    named.push({ name, column });
  }
  if (subheader !== null) notes.push({ kind: "header-joined" });
  if (blank.length > 0) notes.push({ kind: "header-blank", columns: blank });
  if (repeated.length > 0) notes.push({ kind: "header-repeated", columns: repeated });
  return named;
}

function tellLayout(rows: Cell[][], { header, hxl, totals }: Layout, dropped: boolean, notes: Note[]) {
  const titles = rows.slice(0, header ?? 0).filter((row) => row.some((cell) => cell !== null)).length;
  if (titles > 0) notes.unshift({ kind: "titles-skipped", count: titles });
  if (hxl.length > 0) notes.push({ kind: "hxl-skipped" });
  if (totals.length > 0) notes.push({ kind: "totals", count: totals.length, dropped });
}

function* texts(rows: Cell[][]): Generator<string> {
  for (const row of rows) for (const cell of row) if (typeof cell === "string") yield cell;
}

const excerpt = (row: Cell[]): string => {
  const text = row.filter((cell) => cell !== null).join(" · ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** 0 → "A", 27 → "AB". */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
