import type { Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";

/** Where a program is made in one way. */
export interface WayEditor {
  /** The program as it stands; null while nothing that can be judged is there. */
  program(): string | null;
  /** What has to be done before there is a program, where the way knows it better than the page. */
  missing?(): string;
  /** All that it takes to go on another day, as JSON. */
  state(): unknown;
  /** Takes up a state before the learner has done anything; false where it cannot be read. */
  restore(state: unknown): boolean;
  /** Puts a state in the place of this one; false where it cannot be read. */
  write(state: unknown): boolean;
  /** Why a state cannot be read, where the way knows it better than the page; "" where it can. */
  refusal?(state: unknown): string;
  /** Back to how the page came. */
  reset(): void;
  focus(): void;
  /** Shows in the editor itself what the check saw of the program that was handed in. */
  judged?(grade: Grade, submission: Submission): void;
  /** Marks what gives these lines of the program, from 1; null marks nothing. */
  mark?(lines: { from: number; to: number } | null): void;
}
