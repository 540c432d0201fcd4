import { sameCell } from "../cell.ts";
import type { Place } from "../problem.ts";
import type { Cell } from "../value.ts";
import { cellAt } from "./cell-at.ts";
import { actualName, keyOfActual, type TableMatch } from "./match.ts";

/** Two cells that stand for each other. */
export interface CellPair {
  /** The learner's name of the column. */
  column: string;
  /** Index into the learner's rows. */
  row: number;
  expected: Cell;
  actual: Cell;
  key: Cell[];
}

/** Two that are not the same. */
export type CellDifference = CellPair;

/** All differing cells of one column. */
export interface ColumnDifferences {
  column: string;
  /** How many cells of the column could be compared. */
  compared: number;
  /** All of those, in the order of the expected rows. */
  cells: CellPair[];
  /** How many of its numbers are right; a 0 does not count, being 0 in every unit. */
  rightNumbers: number;
  differences: CellDifference[];
}

export function differencesByColumn(match: TableMatch): ColumnDifferences[] {
  const { expected, actual, columns, rows, comparison } = match;
  return columns.pairs.map((pair) => {
    const column = actualName(match, pair.actual);
    const compared = rows.pairs.map(({ expected: wantedRow, actual: row }) => ({
      column,
      row,
      expected: cellAt(expected, wantedRow, pair.expected),
      actual: cellAt(actual, row, pair.actual),
      key: keyOfActual(match, row),
    }));
    const isSame = (cells: CellPair) => sameCell(cells.expected, cells.actual, comparison.tolerance);
    return {
      column,
      compared: compared.length,
      cells: compared,
      rightNumbers: compared.filter((cells) => isNonZero(cells.expected) && isSame(cells)).length,
      differences: compared.filter((cells) => !isSame(cells)),
    };
  });
}

export const isNonZero = (cell: Cell): boolean => typeof cell === "number" && cell !== 0;

export const placeOf = ({ row, column }: CellPair): Place => ({ row, column });
export const places = (differences: CellDifference[]): Place[] => differences.map(placeOf);
