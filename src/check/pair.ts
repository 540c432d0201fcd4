import type { AnswerPart } from "./problem.ts";
import type { Cell } from "./value.ts";

/** Two cells that stand in one place. */
export interface Pair {
  expected: Cell;
  actual: Cell;
  part?: AnswerPart;
}
