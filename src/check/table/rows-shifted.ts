import { cellText, sameCell, type Tolerance } from "../cell.ts";
import type { ProblemShape } from "../problem.ts";
import { type CellPair, type ColumnDifferences, partsOf } from "./cells.ts";
import type { TableMatch } from "./match.ts";

/** Columns whose cells stand one row too far down or up: each belongs to the neighbour of its row. */
export interface RowsShifted extends ProblemShape {
  kind: "rows-shifted";
  detail: {
    /** The learner's names of the columns that moved. */
    columns: string[];
    direction: "down" | "up";
    count: number;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "rows-shifted": RowsShifted;
  }
}

/** In fewer rows, or with fewer kinds of values, neighbours are equal by chance. */
const fewestRows = 4;
const fewestValues = 3;

export function rowsShifted({ comparison }: TableMatch, columns: ColumnDifferences[]): RowsShifted[] {
  return (["down", "up"] as const).flatMap((direction): RowsShifted[] => {
    const moved = columns.filter((column) => isShifted(column, direction, comparison.tolerance));
    if (moved.length === 0) return [];
    const detail = {
      columns: moved.map(({ column }) => column),
      direction,
      count: Math.max(...moved.map(({ differences }) => differences.length)),
    };
    return [
      { kind: "rows-shifted", detail, where: moved.flatMap(({ differences }) => partsOf(differences)) },
    ];
  });
}

/** A table may have been put in another order after its rows were shifted, so both orders are tried. */
function isShifted(
  { compared, cells: allCells, differences }: ColumnDifferences,
  direction: "down" | "up",
  tolerance: Tolerance,
): boolean {
  if (compared < fewestRows || differences.length < fewestValues) return false;
  const cells = allCells();
  if (new Set(cells.map(({ expected }) => cellText(expected))).size < fewestValues) return false;
  const step = direction === "down" ? -1 : 1;
  const standsBeside = (ordered: CellPair[]) =>
    ordered.every(({ actual }, index) => {
      const neighbour = ordered[index + step];
      return neighbour === undefined || sameCell(neighbour.expected, actual, tolerance);
    });
  return standsBeside(cells) || standsBeside(cells.toSorted((a, b) => a.row - b.row));
}
