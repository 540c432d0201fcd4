import type { Problem } from "../check/problem.ts";
import type { Run } from "../sandbox/sandbox.ts";

export interface Grade {
  outcome: "pass" | "fail" | "error";
  /** The first is the one to tell; the rest can be opened. Empty for a pass. */
  problems: Problem[];
  /** Honesty advice and the like: does not stand in the way of a pass. */
  advice: Problem[];
  /** The file in wrong/ (or the wrong option) that this answer is equal to. */
  mistake: string | null;
  /** The run on the real data; null for `choice` and `number`. */
  run: Run | null;
}
