import { byReason, type Diagnosis } from "../diagnosis.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";
import { type CellDifference, type ColumnDifferences, partsOf } from "./cells.ts";
import { keyOfActual, type TableMatch } from "./match.ts";

/** Cells of the right type with another value: one problem a column and reason. */
export interface CellDiffers extends ProblemShape {
  kind: "cell-differs";
  detail: {
    column: string;
    count: number;
    /** How many cells of the column could be compared. */
    compared: number;
    /** What names the row of the first of them. */
    row: Cell[];
    /** The learner's own cell there. */
    found: Cell;
    diagnosis: Diagnosis;
    /** For "factor": the learner's number divided by the wanted one. */
    factor: number | null;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "cell-differs": CellDiffers;
  }
}

/** `differences` are cells of one type, none of them blank. */
export const cellDiffers = (
  match: TableMatch,
  { column, compared }: ColumnDifferences,
  differences: CellDifference[],
): CellDiffers[] =>
  byReason(differences).map(({ diagnosis, factor, members }) => {
    const [{ row: index, actual }] = members;
    const row = keyOfActual(match, index);
    return {
      kind: "cell-differs",
      detail: { column, count: members.length, compared, row, found: actual, diagnosis, factor },
      where: partsOf(members),
    };
  });
