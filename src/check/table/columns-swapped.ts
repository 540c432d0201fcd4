import { sameCell, type Tolerance } from "../cell.ts";
import type { ProblemShape } from "../problem.ts";
import { type ColumnDifferences, partsOf } from "./cells.ts";
import type { TableMatch } from "./match.ts";

/** Two columns that each hold what belongs in the other. */
export interface ColumnsSwapped extends ProblemShape {
  kind: "columns-swapped";
  detail: {
    /** The learner's names of the two. */
    columns: string[];
    count: number;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "columns-swapped": ColumnsSwapped;
  }
}

/** In one row two cells may stand crosswise by chance. */
const fewestRows = 2;

/**
 * Looks for pairs of columns whose differing rows are the same and hold each other's values. Columns
 * that name the rows are not looked at: where they are swapped no row is found again.
 */
export function columnsSwapped({ comparison }: TableMatch, columns: ColumnDifferences[]): ColumnsSwapped[] {
  const found: ColumnsSwapped[] = [];
  let open = columns.filter(({ differences }) => differences.length >= fewestRows);
  for (const a of open) {
    if (!open.includes(a)) continue;
    const b = open.find((other) => holdEachOther(a, other, comparison.tolerance));
    if (b === undefined) continue;
    open = open.filter((column) => column !== a && column !== b);
    found.push({
      kind: "columns-swapped",
      detail: { columns: [a.column, b.column], count: a.differences.length },
      where: [...partsOf(a.differences), ...partsOf(b.differences)],
    });
  }
  return found;
}

const holdEachOther = (a: ColumnDifferences, b: ColumnDifferences, tolerance: Tolerance): boolean =>
  a.differences.length === b.differences.length &&
  a.differences.every((cell, index) => {
    const other = b.differences[index];
    return (
      other?.row === cell.row &&
      sameCell(cell.expected, other.actual, tolerance) &&
      sameCell(other.expected, cell.actual, tolerance)
    );
  });
