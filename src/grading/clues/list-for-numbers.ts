import type { Problem } from "../../check/problem.ts";

/** Math.max or Math.min of a list that is not spread out. */
export interface ListForNumbers extends Problem {
  kind: "list-for-numbers";
  detail: {
    /** "Math.max" */
    name: string;
    /** What stands between its brackets. */
    written: string;
    line: number;
  };
}

export const listForNumbers = (detail: ListForNumbers["detail"]): ListForNumbers => ({
  kind: "list-for-numbers",
  detail,
});
