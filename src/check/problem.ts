import type { Cell } from "./value.ts";

/**
 * One difference between an answer and what was expected: typed, without words.
 * Each kind is declared by the file of src/check that finds it, and worded by the file of the same
 * name in src/feedback.
 */
export interface Problem {
  kind: string;
  /** Facts for the words; expected values stay out of it, so that nothing gives the answer away. */
  detail: Record<string, Cell | Cell[]>;
  /** What to highlight in the learner's own result. */
  where?: Place[];
}

export type Place =
  | { row: number; column?: string } // index into the learner's rows
  | { column: string }
  | { mark: number; item?: number } // index into ChartFacts.marks and the mark's channels
  | { scale: string };
