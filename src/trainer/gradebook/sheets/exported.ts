import type { Asked } from "../../../grading/chosen-text.ts";
import type { ExerciseBundle, ExerciseProse, IdeaProse } from "../../../grading/exercise.ts";
import type { Gradebook, Learner } from "../gradebook.ts";
import type { Names } from "../page/names.ts";

/** What leaves the page: what its table shows, in its order, with what the course says of it. */
export interface Exported {
  book: Gradebook;
  learners: Learner[];
  names: Names;
  /** Of the exercises that the site has. */
  bundles: ReadonlyMap<string, ExerciseBundle>;
  prose: Readonly<Record<string, ExerciseProse>>;
  /** Of every idea of the course; empty where they could not be fetched. */
  ideas: Readonly<Record<string, IdeaProse>>;
}

export const askedIn = ({ bundles, prose }: Exported, exercise: string): Asked => ({
  bundle: bundles.get(exercise),
  prose: prose[exercise],
});

/** What an idea is called; its id where nobody says it any more. */
export const ideaCalled = ({ ideas, bundles, names: { locale } }: Exported, idea: string): string =>
  (ideas[idea]?.name ?? [...bundles.values()].map((one) => one.ideas.names[idea]).find(Boolean))?.[locale] ??
  idea;

/** What an exercise is called, without its place in the assignment. */
export const titleIn = ({ prose, names: { locale } }: Exported, exercise: string): string =>
  prose[exercise]?.title[locale] ?? exercise;
