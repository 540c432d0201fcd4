import type { ProblemShape } from "../problem.ts";
import { keyOfExpected, type TableMatch } from "./match.ts";

/** Expected rows that the learner's table does not have. */
export interface RowMissing extends ProblemShape {
  kind: "row-missing";
  detail: {
    count: number;
    /** How many rows the learner's table has. */
    found: number;
    /** The texts that name the first missing row; empty where rows have no key of texts. */
    row: string[];
    /** Naming it helps who has most rows; to who has few it would be the answer. */
    tell: boolean;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "row-missing": RowMissing;
  }
}

export function rowMissing(match: TableMatch): RowMissing[] {
  const { rows, actual } = match;
  const [first] = rows.missing;
  if (first === undefined) return [];
  const row = keyOfExpected(match, first).filter((cell) => typeof cell === "string");
  const tell = row.length > 0 && rows.pairs.length > rows.missing.length;
  return [
    { kind: "row-missing", detail: { count: rows.missing.length, found: actual.rows.length, row, tell } },
  ];
}
