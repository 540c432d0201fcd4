import type { ProblemShape } from "../../check/problem.ts";

/** A function in braces that is to give something, and has no return. */
export interface NothingReturned extends ProblemShape {
  kind: "nothing-returned";
  detail: {
    /** What it is given to: "map". */
    method: string;
    line: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "nothing-returned": NothingReturned;
  }
}

export const nothingReturned = (detail: NothingReturned["detail"]): NothingReturned => ({
  kind: "nothing-returned",
  detail,
});
