import { cellText, isDate, numberInText } from "../../cell.ts";
import type { Cell } from "../../value.ts";

/**
 * One writing for a place on an axis, a series or a facet, by its meaning: the year 2019, "2019" and
 * the date 2019-01-01 are one place; so are June 2019 as "2019-06" and as the date 2019-06-01.
 */
export function placeName(cell: Cell): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  if (isDate(cell)) return shortDate(cell.date);
  if (typeof cell !== "string") return cellText(cell);
  if (/^\d{4}-\d\d(-\d\d([T ].*)?)?$/.test(cell)) return shortDate(cell);
  // "07" is a code, not the number 7.
  return numberInText(cell) === null ? cell : cell.trim();
}

/** Without the parts that only say "from the start": midnight, the first of the month, January. */
const shortDate = (iso: string): string =>
  iso
    .replace(/[T ]00:00(:00(\.0+)?)?Z?$/, "")
    .replace(/^(\d{4}-\d\d)-01$/, "$1")
    .replace(/^(\d{4})-01$/, "$1");
