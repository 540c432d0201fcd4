import { type BlankDiffers, blankDiffers, isLost } from "../blank-differs.ts";
import { cellAt } from "./cell-at.ts";
import { actualName, type TableMatch } from "./match.ts";

/** Cells that should name a row and hold undefined or NaN: the program reads a column that is not there. */
export function lostNames(match: TableMatch): BlankDiffers[] {
  return match.keys.flatMap((pair) => {
    const column = actualName(match, pair.actual);
    const wanted = cellAt(match.expected, match.rows.missing[0] ?? 0, pair.expected);
    const lost = match.rows.extra.flatMap((row) => {
      const actual = cellAt(match.actual, row, pair.actual);
      return isLost(actual) ? [{ expected: wanted, actual, part: { row, column } }] : [];
    });
    return blankDiffers(lost, column);
  });
}
