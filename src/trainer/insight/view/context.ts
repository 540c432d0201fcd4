import type { Assignment } from "../../../exchange/assignment.ts";
import type { ExerciseBundle, ExerciseProse } from "../../../grading/exercise.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CommentController } from "../../comments/comment-controller.ts";
import { exerciseName } from "../../gradebook/exercise-name.ts";
import type { Learner } from "../../gradebook/gradebook.ts";
import type { IssuingController } from "../../issuing/issuing-controller.ts";

/** What the views of a group's answers are given. */
export interface InsightContext {
  locale: Locale;
  assignment: Assignment;
  learners: Learner[];
  /** Of the assignment's exercises that this version of the site has. */
  bundles: ReadonlyMap<string, ExerciseBundle>;
  prose: Readonly<Record<string, ExerciseProse>>;
  controller: CommentController;
  issuing: IssuingController;
  /** Of the trainer's keys, to sign comments; null on a device that has none. */
  secret(): Promise<string | null>;
  now: Date;
}

/** With its place in the assignment. */
export const nameOfExercise = ({ assignment, prose, locale }: InsightContext, exercise: string): string =>
  exerciseName(assignment, prose, exercise, locale);

/** What an idea is called, or null where no exercise of the assignment can tell it. */
export const ideaName = ({ bundles, locale }: InsightContext, idea: string): string | null =>
  [...bundles.values()].map(({ ideas }) => ideas.names[idea]?.[locale]).find((name) => name !== undefined) ??
  null;
