import type { Assignment } from "../../exchange/assignment.ts";
import type { ExerciseBundle, ExerciseProse } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { CommentDesk } from "../comments/comment-desk.ts";
import type { Learner } from "../gradebook.ts";
import type { IssuingDesk } from "../issuing/issuing-desk.ts";

/** What the views of a group's answers are given. */
export interface InsightContext {
  locale: Locale;
  assignment: Assignment;
  learners: Learner[];
  /** Of the assignment's exercises that this version of the site has. */
  bundles: ReadonlyMap<string, ExerciseBundle>;
  prose: Readonly<Record<string, ExerciseProse>>;
  desk: CommentDesk;
  issuing: IssuingDesk;
  now: Date;
}

/** "5. De piso a techo"; an exercise that the site does not have is called by its id. */
export function exerciseName({ prose, locale }: InsightContext, exercise: string): string {
  const title = prose[exercise]?.title[locale];
  const [track = "", lesson = ""] = exercise.split("/");
  if (title === undefined) return exercise;
  const name = `${Number.parseInt(lesson, 10)}. ${title}`;
  // Both tracks have a lesson 5.
  const twins = Object.entries(prose).filter(
    ([other, { title: called }]) =>
      other !== exercise && `${Number.parseInt(other.split("/")[1] ?? "", 10)}. ${called[locale]}` === name,
  );
  return twins.length === 0 ? name : `${name} (${track})`;
}

/** What an idea is called, or null where no exercise of the assignment can tell it. */
export const ideaName = ({ bundles, locale }: InsightContext, idea: string): string | null =>
  [...bundles.values()].map(({ ideas }) => ideas.names[idea]?.[locale]).find((name) => name !== undefined) ??
  null;
