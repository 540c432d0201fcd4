import type { Cell } from "./value.ts";

/** What every problem has: one difference between an answer and what was expected, without words. */
export interface ProblemShape {
  kind: string;
  /** Facts for the words; expected values stay out of it, so that nothing gives the answer away. */
  detail: Record<string, Cell | Cell[]>;
  /** What to highlight in the learner's own result. */
  where?: AnswerPart[];
}

/**
 * All kinds of problem. The file that finds a kind adds it here (`declare module`), so that
 * no list has to name them: a kind that src/feedback/words.ts has no words for is a type error.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the files that find problems
export interface Problems {}

export type ProblemKind = keyof Problems;

/** A problem of one of these kinds. */
export type ProblemOf<Kind extends ProblemKind> = Problems[Kind];

export type Problem = ProblemOf<ProblemKind>;

export type AnswerPart =
  | { row: number; column?: string } // index into the learner's rows
  | { column: string }
  | { mark: number; item?: number } // index into ChartFacts.marks and the mark's channels
  | { scale: string };
