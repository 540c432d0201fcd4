import { byReason, type Diagnosis } from "../diagnosis.ts";
import type { Problem } from "../problem.ts";
import type { Cell } from "../value.ts";
import { type CellDifference, type ColumnDifferences, places } from "./cells.ts";

/** Cells of the right type with another value: one problem a column and reason. */
export interface CellDiffers extends Problem {
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

/** `differences` are cells of one type, none of them blank. */
export const cellDiffers = (
  { column, compared }: ColumnDifferences,
  differences: CellDifference[],
): CellDiffers[] =>
  byReason(differences).map(({ diagnosis, factor, members }) => {
    const [{ key, actual }] = members;
    return {
      kind: "cell-differs",
      detail: { column, count: members.length, compared, row: key, found: actual, diagnosis, factor },
      where: places(members),
    };
  });
