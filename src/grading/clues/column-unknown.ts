import type { ProblemShape } from "../../check/problem.ts";

/** A program reads a column that the rows do not have. */
export interface ColumnUnknown extends ProblemShape {
  kind: "column-unknown";
  detail: {
    name: string;
    /** The column that is spelt most alike; null where none is near. */
    nearest: string | null;
    /** All columns of the rows. */
    columns: string[];
    /** The learner's, from 1; null where it is not known. */
    line: number | null;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "column-unknown": ColumnUnknown;
  }
}

export const columnUnknown = (detail: ColumnUnknown["detail"]): ColumnUnknown => ({
  kind: "column-unknown",
  detail,
});
