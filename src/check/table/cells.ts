import { sameCell } from "../cell.ts";
import type { Place } from "../problem.ts";
import type { Cell } from "../value.ts";
import { actualName, keyOfActual, type TableMatch } from "./match.ts";

/** Two cells that stand for each other and are not the same. */
export interface CellDifference {
  /** The learner's name of the column. */
  column: string;
  /** Index into the learner's rows. */
  row: number;
  expected: Cell;
  actual: Cell;
  key: Cell[];
}

/** All differing cells of one column. */
export interface ColumnDifferences {
  column: string;
  /** How many cells of the column could be compared. */
  compared: number;
  differences: CellDifference[];
}

export function differencesByColumn(match: TableMatch): ColumnDifferences[] {
  return match.columns.pairs.map((pair) => {
    const column = actualName(match, pair.actual);
    const differences = match.rows.pairs.flatMap(({ expected: e, actual: row }) => {
      const expected = match.expected.rows[e]?.[pair.expected] ?? null;
      const actual = match.actual.rows[row]?.[pair.actual] ?? null;
      if (sameCell(expected, actual, match.comparison.tolerance)) return [];
      return { column, row, expected, actual, key: keyOfActual(match, row) };
    });
    return { column, compared: match.rows.pairs.length, differences };
  });
}

export const places = (differences: CellDifference[]): Place[] =>
  differences.map(({ row, column }) => ({ row, column }));
