import type { Cell } from "../check/value.ts";
import { readDay } from "./dates.ts";
import { readDecimal } from "./numbers.ts";

/** Where the parts of a table stand in a sheet, as indices into its rows. */
export interface Layout {
  /** Null: no row names the columns. */
  header: number | null;
  /** A second row of names under merged ones. */
  subheader: number | null;
  /** Rows of HXL hashtags. */
  hxl: number[];
  /** The table's rows, blank ones and the above left out. */
  body: number[];
  /** Those rows at the table's end that are totals. */
  totals: number[];
}

/** Rows in which a header is looked for. */
const looked = 60;

export function findLayout(rows: Cell[][], wanted?: number | null): Layout {
  const header = wanted === undefined ? findHeader(rows) : wanted;
  const start = header === null ? 0 : header + 1;
  const next = rows.findIndex((row, index) => index >= start && filled(row).length > 0);
  const subheader = header !== null && isSubheader(rows, header, next) ? next : null;
  const hxl: number[] = [];
  const body: number[] = [];
  for (let index = subheader === null ? start : subheader + 1; index < rows.length; index++) {
    const row = rows[index] ?? [];
    if (filled(row).length === 0) continue;
    if (body.length === 0 && isHxl(row)) hxl.push(index);
    else body.push(index);
  }
  const totals: number[] = [];
  for (let last = body.length - 1; last > 0 && isTotal(rows[body[last] ?? 0] ?? []); last--)
    totals.unshift(body[last] ?? 0);
  return { header, subheader, hxl, body, totals };
}

const filled = (row: Cell[]): Cell[] => row.filter((cell) => cell !== null);

/** The first row that is about as wide as the table; narrower ones above are titles. */
function findHeader(rows: Cell[][]): number | null {
  const first = rows.slice(0, looked);
  const width = Math.max(...first.map((row) => filled(row).length), 0);
  const header = first.findIndex((row) => {
    const count = filled(row).length;
    return count >= Math.min(2, width) && count * 2 >= width && count > 0;
  });
  if (header < 0) return null;
  return filled(rows[header] ?? []).every(isFigure) ? null : header;
}

const isFigure = (cell: Cell): boolean =>
  typeof cell !== "string" || readDecimal(cell, ",") !== null || readDay(cell) !== null;

/** Merged names leave cells blank that a row of texts below fills, and figures follow. */
function isSubheader(rows: Cell[][], header: number, next: number): boolean {
  const [names, below] = [rows[header] ?? [], rows[next] ?? []];
  const after = rows.slice(next + 1).find((row) => filled(row).length > 0);
  if (next !== header + 1 || after === undefined || isHxl(below)) return false;
  if (!filled(below).every((cell) => !isFigure(cell)) || !filled(after).some(isFigure)) return false;
  // A name that spans others has its first part in a column that both rows fill.
  const fills = below.some((cell, column) => cell !== null && (names[column] ?? null) === null);
  const leaves = names.some((cell, column) => cell !== null && (below[column] ?? null) === null);
  return fills && leaves;
}

const isHxl = (row: Cell[]): boolean =>
  filled(row).length > 0 &&
  filled(row).every((cell) => typeof cell === "string" && /^\s*#[a-z][\w]*(\s*\+[a-z]\w*)*\s*$/i.test(cell));

const isTotal = (row: Cell[]): boolean => {
  const [first] = filled(row);
  return typeof first === "string" && /^\s*(gran |grand )?(sub-?)?total(es|s)?\b/i.test(first);
};
