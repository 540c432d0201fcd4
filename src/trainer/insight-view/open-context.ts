import { fetchBundle, fetchProse } from "../../editor/engine.ts";
import { pageLocale } from "../../editor/page-locale.ts";
import type { ExerciseBundle, ExerciseProse } from "../../grading/exercise.ts";
import { knownExercises } from "../../learner/known-exercises.ts";
import { CommentDesk } from "../comments/comment-desk.ts";
import type { Gradebook } from "../gradebook.ts";
import { trainerStore } from "../open.ts";
import type { InsightContext } from "./context.ts";

/** What belongs to an assignment, whoever has answered it: fetched and read once. */
type Ground = Pick<InsightContext, "bundles" | "prose" | "desk">;

let opened: { assignment: string; ground: Promise<Ground> } | null = null;

/**
 * What the views of a gradebook need; of one assignment all of them share one desk, so that what is said
 * in one place is seen in the others.
 * @throws Unreachable, or StorageTrouble
 */
export async function contextOf({ assignment, learners }: Gradebook): Promise<InsightContext> {
  const { id, exercises } = assignment;
  const before = opened?.assignment === id ? opened : null;
  const here = before ?? { assignment: id, ground: openGround(id, exercises) };
  opened = here;
  const ground = await here.ground.catch((failure) => {
    // Asked for again, it is tried again.
    if (opened === here) opened = null;
    throw failure;
  });
  if (before) await ground.desk.read();
  return { ...ground, locale: pageLocale(), assignment, learners, now: new Date() };
}

async function openGround(assignment: string, exercises: string[]): Promise<Ground> {
  const isKnown = await knownExercises();
  const known = exercises.filter(isKnown);
  const lessons = new Set(known.map((exercise) => exercise.split("/").slice(0, 2).join("/")));
  const [desk, bundles, prose] = await Promise.all([
    trainerStore().then((store) => CommentDesk.open(store, assignment)),
    Promise.all(known.map(async (id): Promise<[string, ExerciseBundle]> => [id, await fetchBundle(id)])),
    Promise.all([...lessons].map(fetchProse)),
  ]);
  return {
    bundles: new Map(bundles),
    prose: Object.assign({}, ...prose) as Record<string, ExerciseProse>,
    desk,
  };
}

/** Answers that were not checked yet and can be. */
export const uncheckedIn = ({ learners, bundles }: InsightContext): number =>
  learners
    .flatMap(({ answers }) => answers)
    .filter(({ attempt, verdict }) => verdict === null && bundles.has(attempt.exercise)).length;
