import type { ExerciseBundle } from "../../grading/exercise.ts";

/** What is known of exercises and what could be fetched of the others; `missing`: what could not. */
export async function fetchBundles(
  exercises: string[],
  known: ReadonlyMap<string, ExerciseBundle>,
  fetchBundle: (exercise: string) => Promise<ExerciseBundle>,
): Promise<{ fetched: Map<string, ExerciseBundle>; missing: string[] }> {
  const fetched = new Map(known);
  const missing: string[] = [];
  await Promise.all(
    exercises.map(async (exercise) => {
      if (fetched.has(exercise)) return;
      const bundle = await fetchBundle(exercise).catch(() => null);
      if (bundle) fetched.set(exercise, bundle);
      else missing.push(exercise);
    }),
  );
  return { fetched, missing };
}
