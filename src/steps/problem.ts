import type { ColumnType } from "./column.ts";

/** Why a step cannot be done, without words. Steps are counted from 1. */
export type StepProblem =
  /** The table has no such column any more: `step` took it away; null where it never was there. */
  | { code: "column-gone"; column: string; step: number | null }
  | { code: "type-needed"; column: string; type: ColumnType; needed: readonly ColumnType[] }
  /** A value of another type than the column that it is compared with or put into. */
  | { code: "value-unfit"; column: string; type: ColumnType }
  /** Something has not been chosen yet: a column, beside those that are chosen; a value; else any other choice. */
  | { code: "unfinished"; missing?: "column" | "value"; beside?: string[] }
  | { code: "name-missing" }
  | { code: "name-taken"; column: string }
  | { code: "dataset-unknown"; dataset: string }
  /** The first step is no start, or a later one is. */
  | { code: "start-misplaced" }
  /** `step` gave a chart or one number: there is no table to go on with. */
  | { code: "after-the-end"; step: number }
  | { code: "division-by-zero" }
  /** Nothing is left that could be worked out. */
  | { code: "group-empty" }
  | { code: "no-rows" }
  /** It takes more time or room than a program has. */
  | { code: "too-much" }
  /** The run stopped at it, for a reason that has no words of its own. */
  | { code: "not-worked-out" }
  | { code: "join-without-matches" }
  /** Rows before and after: some found more than one match. */
  | { code: "join-multiplies"; before: number; after: number };

/** Why a list of steps was not read at all. */
export type RecipeProblem =
  | { code: "too-many-steps"; steps: number; limit: number }
  | { code: "other-version" }
  | { code: "unreadable" };

/** Thrown by a verb where it cannot be done, caught in columns-of.ts: no one else throws or catches it. */
export class Refusal extends Error {
  readonly problem: StepProblem;
  constructor(problem: StepProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function refuse(problem: StepProblem): never {
  throw new Refusal(problem);
}
