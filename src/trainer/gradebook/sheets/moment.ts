import { clockAt } from "../../assigning/zoned-time.ts";
import type { SheetCell } from "./sheet.ts";

/** A moment as clocks in a time zone show it, to the minute; as a text where spreadsheets know no such day. */
export function momentCell(moment: string, timeZone: string): SheetCell {
  const year = new Date(moment).getUTCFullYear();
  // Spreadsheets know the days from 1900 to 9999, and a clock may show others.
  if (!(year > 1900 && year < 9999)) return moment;
  return new Date(`${clockAt(moment, timeZone)}:00.000Z`);
}
