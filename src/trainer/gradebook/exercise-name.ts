import type { Assignment } from "../../exchange/assignment.ts";
import type { ExerciseProse } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";

/** "5. De piso a techo": with its place in the assignment, as learners see it; its id where the site does not have it. */
export function exerciseName(
  { exercises }: Pick<Assignment, "exercises">,
  prose: Readonly<Record<string, ExerciseProse>>,
  id: string,
  locale: Locale,
): string {
  const title = prose[id]?.title[locale];
  return title === undefined ? id : `${exercises.indexOf(id) + 1}. ${title}`;
}
