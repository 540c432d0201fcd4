import type { ProblemShape } from "../../check/problem.ts";

/** Math.max or Math.min of a list that is not spread out. */
export interface ListForNumbers extends ProblemShape {
  kind: "list-for-numbers";
  detail: {
    /** "Math.max" */
    name: string;
    /** What stands between its brackets. */
    written: string;
    line: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "list-for-numbers": ListForNumbers;
  }
}

export const listForNumbers = (detail: ListForNumbers["detail"]): ListForNumbers => ({
  kind: "list-for-numbers",
  detail,
});
