import type { Problem } from "../../check/problem.ts";

/** A function in braces that is to give something, and has no return. */
export interface NothingReturned extends Problem {
  kind: "nothing-returned";
  detail: {
    /** What it is given to: "map". */
    method: string;
    line: number;
  };
}

export const nothingReturned = (detail: NothingReturned["detail"]): NothingReturned => ({
  kind: "nothing-returned",
  detail,
});
