import type { DraftAnswer, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";

/** Where the learner answers: options, places, a number, a table or code. */
export interface AnswerBox {
  /** What stands there, kept as the draft: a number is kept as it was typed. */
  draft(): DraftAnswer;
  /** What can be judged; null when nothing that can be judged is there yet. */
  submission(): Submission | null;
  /** Whether something was answered before the script came, on a slow line: no earlier answer may write over it. */
  readonly answeredEarly?: boolean;
  /** Puts an earlier answer in before the learner has typed anything. */
  restore(answer: DraftAnswer): void;
  /** Puts another answer in the place of this one; in code this can be undone by keyboard too. */
  write(answer: DraftAnswer): void;
  /** Back to how the page came. */
  reset(): void;
  focus(): void;
  /** What has to be done before there is something to judge, where the box knows it better than the page. */
  missing?(): string;
  /** Shows in the box itself what the check saw, and of what was handed in what it judged. */
  judged?(grade: Grade, submission: Submission): void;
  /** Marks lines of the program, from 1, where it is written; null marks none. */
  mark?(lines: { from: number; to: number } | null): void;
  /** Another answer in words, for those who choose between two; null where it speaks for itself. */
  inWords?(answer: DraftAnswer): string | null;
  /** What a chosen option says on the page. */
  labelOf?(option: string): string;
}
