import type { Cell } from "../check/value.ts";
import { readDay } from "./dates.ts";
import { readDecimal } from "./numbers.ts";

export const filled = (row: Cell[] = []): Cell[] => row.filter((cell) => cell !== null);
export const isBlank = (row: Cell[] = []): boolean => row.every((cell) => cell === null);

/** A number, a day or a truth, in whatever writing. */
export const isFigure = (cell: Cell): boolean =>
  typeof cell !== "string" || readDecimal(cell, ",") !== null || readDay(cell) !== null;

/** Column names that are figures: years. */
export const isYear = (cell: Cell): boolean => /^(19|20|21)\d\d$/.test(String(cell));

export const isHxl = (row: Cell[] = []): boolean =>
  !isBlank(row) &&
  filled(row).every((cell) => typeof cell === "string" && /^\s*#[a-z]\w*(\s*\+\w+)*\s*$/i.test(cell));

/** The index of the first row from `start` on that holds something; `rows.length` where there is none. */
export function nextFilled(rows: Cell[][], start: number): number {
  let at = start;
  while (at < rows.length && isBlank(rows[at])) at++;
  return at;
}

/** 0 → "A", 27 → "AB". */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** How a row is called where it is chosen or told. */
export function excerpt(row: Cell[]): string {
  const text = filled(row).join(" · ").replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
