import type { Attempt } from "../../exchange/attempt.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import { answersToCheck } from "../checking/answers-to-check.ts";
import type { KeptAssignment } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { fetchBundles } from "../gradebook/fetch-bundles.ts";
import { type Gradebook, gradebookOf } from "../gradebook/gradebook.ts";

/** The gradebooks of some assignments as the device has them: nothing is checked anew. */
export interface Books {
  /** In the order of the assignments. */
  books: Gradebook[];
  /** Of the exercises that this version of the site has. */
  bundles: ReadonlyMap<string, ExerciseBundle>;
}

/** @throws StorageTrouble */
export async function readBooks(
  kept: KeptAssignment[],
  {
    store,
    fetchBundle,
  }: {
    store: Pick<TrainerStore, "answers" | "people" | "verdicts">;
    fetchBundle(exercise: string): Promise<ExerciseBundle>;
  },
): Promise<Books> {
  const exercises = [...new Set(kept.flatMap(({ assignment }) => assignment.exercises))];
  const [{ fetched: bundles }, people, answers] = await Promise.all([
    fetchBundles(exercises, new Map(), fetchBundle),
    store.people(),
    Promise.all(kept.map(({ id }) => store.answers(id))),
  ]);
  const versions = new Map([...bundles].map(([id, { version }]) => [id, version]));
  const keyed = await answersToCheck(answers.flat(), versions);
  const verdicts = await store.verdicts(keyed.answers.map(({ key }) => key));
  const byKey = new Map(verdicts.map((verdict) => [verdict.key, verdict]));
  const verdictOf = (attempt: Attempt) => byKey.get(keyed.keyOf.get(attempt) ?? "") ?? null;
  return {
    books: kept.map((one, index) => gradebookOf(one, answers[index] ?? [], verdictOf, people)),
    bundles,
  };
}
