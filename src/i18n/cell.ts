import type { Cell } from "../check/value.ts";
import { formatNumber } from "./format.ts";
import type { Locale } from "./locale.ts";

/** A cell of a table as a reader of the language writes it; what is missing is an empty text. */
export function formatCell(cell: Cell, locale: Locale): string {
  if (cell === null) return "";
  if (typeof cell === "number") return formatNumber(cell, locale);
  if (typeof cell === "object") return "date" in cell ? cell.date.replace("T00:00:00.000Z", "") : cell.text;
  return String(cell);
}
