import type { ProblemShape } from "../problem.ts";
import { actualName, type TableMatch } from "./match.ts";

/** An expected column that no column of the learner's stands for. */
export interface ColumnMissing extends ProblemShape {
  kind: "column-missing";
  detail: {
    column: string;
    /** The columns that the learner's table has instead, to be said back. */
    found: string[];
  };
}

declare module "../problem.ts" {
  interface Problems {
    "column-missing": ColumnMissing;
  }
}

export function columnMissing(match: TableMatch): ColumnMissing[] {
  const found = match.columns.extra.map((index) => actualName(match, index));
  return match.columns.missing.map((column) => ({
    kind: "column-missing",
    detail: { column, found },
    where: found.map((name) => ({ column: name })),
  }));
}
