import { fetchBundle, fetchProse } from "../../../editor/judge/engine.ts";
import type { ExerciseBundle, ExerciseProse } from "../../../grading/exercise.ts";
import { lessonOf } from "../../../grading/lesson-of.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { knownExercises } from "../../../learner/known-exercises.ts";
import { exercisesIn, fetchCatalogue } from "../../assigning/catalogue.ts";
import { CommentController } from "../../comments/comment-controller.ts";
import type { TrainerStore } from "../../device/store.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import { IssuingController } from "../../issuing/issuing-controller.ts";
import { openTerms } from "../../issuing/terms-shelf.ts";
import type { InsightContext } from "./context.ts";

/**
 * Fetches what the views need besides the answers.
 * @throws Unreachable, or StorageTrouble
 */
export async function openContext(
  { assignment, learners }: Gradebook,
  store: TrainerStore,
  locale: Locale,
): Promise<InsightContext> {
  const isKnown = await knownExercises();
  const known = assignment.exercises.filter(isKnown);
  const lessons = new Set(known.map(lessonOf));
  const [controller, bundles, prose] = await Promise.all([
    CommentController.open(store, assignment.id),
    Promise.all(known.map(async (id): Promise<[string, ExerciseBundle]> => [id, await fetchBundle(id)])),
    Promise.all([...lessons].map(fetchProse)),
  ]);
  const now = () => new Date();
  const issuing = await IssuingController.open({
    store,
    assignment,
    locale,
    fetchExercises: async () => exercisesIn(await fetchCatalogue(locale)),
    terms: await openTerms(store, assignment.id, now),
    now,
    // They go back with the comments.
    issued: () => controller.read(),
  });
  return {
    locale,
    assignment,
    learners,
    bundles: new Map(bundles),
    prose: Object.assign({}, ...prose) as Record<string, ExerciseProse>,
    controller,
    issuing,
    secret: async () => (await store.keys())?.secret ?? null,
    now: now(),
  };
}

/** Answers that were not checked yet and can be. */
export const uncheckedIn = ({ learners }: Gradebook, { bundles }: InsightContext): number =>
  learners
    .flatMap(({ answers }) => answers)
    .filter(({ attempt, verdict }) => verdict === null && bundles.has(attempt.exercise)).length;
