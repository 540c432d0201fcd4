import type { Comparison } from "./comparison.ts";
import type { Cell, DateCell, SpecialCell } from "./value.ts";

/** How a cell is called when its type is talked about. */
export type CellType = "number" | "text" | "boolean" | "date" | "blank" | "bigint" | "nested";

export const isDate = (cell: Cell): cell is DateCell =>
  typeof cell === "object" && cell !== null && "date" in cell;

export const isSpecial = (cell: Cell): cell is SpecialCell =>
  typeof cell === "object" && cell !== null && "special" in cell;

export function cellType(cell: Cell): CellType {
  if (blankKind(cell) !== null) return "blank";
  if (isDate(cell)) return "date";
  if (isSpecial(cell) && (cell.special === "bigint" || cell.special === "nested")) return cell.special;
  if (typeof cell === "boolean") return "boolean";
  // Infinity is a number, too.
  return typeof cell === "string" ? "text" : "number";
}

/** Four ways to say nothing, which are not the same: an empty text, null, NaN, undefined. */
export type BlankKind = "empty" | "null" | "nan" | "undefined";

const blankSpecials: Partial<Record<SpecialCell["special"], BlankKind>> = {
  undefined: "undefined",
  nan: "nan",
  "invalid-date": "nan",
};

export function blankKind(cell: Cell): BlankKind | null {
  if (cell === null) return "null";
  if (typeof cell === "string") return cell.trim() === "" ? "empty" : null;
  return isSpecial(cell) ? (blankSpecials[cell.special] ?? null) : null;
}

export type Tolerance = Comparison["tolerance"];

const defaultTolerance = 1e-9;

/** Without a stated tolerance, as near as doubles that were added up in another order are. */
export function sameNumber(a: number, b: number, tolerance?: Tolerance): boolean {
  const relative = tolerance?.relative ?? (tolerance?.absolute === undefined ? defaultTolerance : 0);
  const allowed = Math.max(tolerance?.absolute ?? 0, relative * Math.max(Math.abs(a), Math.abs(b)));
  // The slack lets "within 0.1" hold for 1.1 and 1, which differ by a little more in binary.
  return Math.abs(a - b) <= allowed * (1 + 1e-9);
}

/** Strict on types and blanks: "12" is not 12, and null, "", NaN and undefined are four cells. */
export function sameCell(a: Cell, b: Cell, tolerance?: Tolerance): boolean {
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b, tolerance);
  if (a === b) return true;
  if (isDate(a) && isDate(b)) return a.date === b.date;
  if (isSpecial(a) && isSpecial(b)) return a.special === b.special && a.text === b.text;
  return false;
}

/** A number that is meant by a text: "12" or " 12.5 ". */
export function numberInText(cell: Cell): number | null {
  if (typeof cell !== "string" || !/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(cell)) return null;
  return Number(cell);
}

/** How a cell reads, for keys and for messages about the learner's own cells. */
export function cellText(cell: Cell): string {
  if (isDate(cell)) return cell.date;
  if (isSpecial(cell)) return cell.text;
  return String(cell ?? "null");
}
