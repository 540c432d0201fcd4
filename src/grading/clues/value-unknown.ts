import type { ProblemShape } from "../../check/problem.ts";
import type { Cell } from "../../check/value.ts";

/** A program compares a column with a value that no row has there. */
export interface ValueUnknown extends ProblemShape {
  kind: "value-unknown";
  detail: {
    column: string;
    /** The learner's. */
    value: Cell;
    /** The value of the column that is spelt most alike; null where none is near. */
    nearest: string | null;
    /** All values of the column, where they are few. */
    values: string[];
    /** The learner's, from 1. */
    line: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "value-unknown": ValueUnknown;
  }
}

export const valueUnknown = (detail: ValueUnknown["detail"]): ValueUnknown => ({
  kind: "value-unknown",
  detail,
});
