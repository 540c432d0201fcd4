import { type BlankDiffers, blankDiffers, isLost } from "../blank-differs.ts";
import { actualName, type TableMatch } from "./match.ts";

/** Cells that should name a row and hold undefined or NaN: the program reads a column that is not there. */
export function lostNames(match: TableMatch): BlankDiffers[] {
  return match.keys.flatMap((pair) => {
    const column = actualName(match, pair.actual);
    const wanted = match.expected.rows[match.rows.missing[0] ?? 0]?.[pair.expected] ?? null;
    const lost = match.rows.extra.flatMap((row) => {
      const actual = match.actual.rows[row]?.[pair.actual] ?? null;
      return isLost(actual) ? [{ expected: wanted, actual, place: { row, column } }] : [];
    });
    return blankDiffers(lost, column);
  });
}
