import { sameCell } from "../cell.ts";
import type { AnswerPart } from "../problem.ts";
import type { Cell } from "../value.ts";
import { cellAt } from "./cell-at.ts";
import { actualName, type TableMatch } from "./match.ts";

/** Two cells that stand for each other. */
export interface CellPair {
  /** The learner's name of the column. */
  column: string;
  /** Index into the learner's rows. */
  row: number;
  expected: Cell;
  actual: Cell;
}

/** Two that are not the same. */
export type CellDifference = CellPair;

/** All differing cells of one column. */
export interface ColumnDifferences {
  column: string;
  /** How many cells of the column could be compared. */
  compared: number;
  /** All of those, in the order of the expected rows; made when asked for. */
  cells(): CellPair[];
  /** How many of its numbers are right; a 0 does not count, being 0 in every unit. */
  rightNumbers: number;
  differences: CellDifference[];
}

export function differencesByColumn(match: TableMatch): ColumnDifferences[] {
  const { expected, actual, columns, rows, comparison } = match;
  return columns.pairs.map((pair) => {
    const column = actualName(match, pair.actual);
    const pairAt = ({ expected: wantedRow, actual: row }: (typeof rows.pairs)[number]): CellPair => ({
      column,
      row,
      expected: cellAt(expected, wantedRow, pair.expected),
      actual: cellAt(actual, row, pair.actual),
    });
    const differences: CellDifference[] = [];
    let rightNumbers = 0;
    for (const place of rows.pairs) {
      const wanted = cellAt(expected, place.expected, pair.expected);
      if (!sameCell(wanted, cellAt(actual, place.actual, pair.actual), comparison.tolerance))
        differences.push(pairAt(place));
      else if (isNonZero(wanted)) rightNumbers++;
    }
    return {
      column,
      compared: rows.pairs.length,
      cells: () => rows.pairs.map(pairAt),
      rightNumbers,
      differences,
    };
  });
}

export const isNonZero = (cell: Cell): boolean => typeof cell === "number" && cell !== 0;

export const partOf = ({ row, column }: CellPair): AnswerPart => ({ row, column });
export const partsOf = (differences: CellDifference[]): AnswerPart[] => differences.map(partOf);
