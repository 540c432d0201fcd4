import { type Diagnosis, diagnose } from "../diagnosis.ts";
import { groupBy } from "../group-by.ts";
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
export function cellDiffers(
  { column, compared }: ColumnDifferences,
  differences: CellDifference[],
): CellDiffers[] {
  const diagnosed = differences.map((difference) => ({
    ...difference,
    ...diagnose(difference.expected, difference.actual),
  }));
  const groups = [...groupBy(diagnosed, ({ diagnosis, factor }) => `${diagnosis} ${factor}`).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { key, actual, diagnosis, factor } = first;
      return {
        kind: "cell-differs",
        detail: { column, count: group.length, compared, row: key, found: actual, diagnosis, factor },
        where: places(group),
      };
    });
}
