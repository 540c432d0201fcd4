import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";
import { keyOfActual, type TableMatch } from "./match.ts";

/** Rows that stand more than once where each should stand once. */
export interface RowDuplicated extends ProblemShape {
  kind: "row-duplicated";
  detail: {
    /** How many rows too many. */
    count: number;
    row: Cell[];
    /** How often the first of them stands in the learner's table. */
    times: number;
    /** Whether all their cells are the same (a copy) or only the key (not added up, or a join that fans out). */
    identical: boolean;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "row-duplicated": RowDuplicated;
  }
}

export function rowDuplicated(match: TableMatch): RowDuplicated[] {
  const { duplicates } = match.rows;
  const [first] = duplicates;
  if (first === undefined) return [];
  const times = 1 + duplicates.filter((duplicate) => duplicate.first === first.first).length;
  const identical = duplicates.every((duplicate) => duplicate.identical);
  return [
    {
      kind: "row-duplicated",
      detail: { count: duplicates.length, row: keyOfActual(match, first.first), times, identical },
      where: duplicates.map(({ row }) => ({ row })),
    },
  ];
}
