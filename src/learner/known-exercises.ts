import { siteAddress } from "../i18n/address.ts";

let asked: Promise<readonly string[] | null> | null = null;

/** Ids of this version's exercises, in the course's order; null where that cannot be learnt. */
function listed(): Promise<readonly string[] | null> {
  asked ??= fetch(siteAddress("exercises.json"))
    .then(async (answer) => (answer.ok ? ((await answer.json()) as string[]) : null))
    .catch(() => null);
  return asked;
}

/** Whether this version of the site has an exercise. Where that cannot be learnt, it is taken to have it. */
export async function knownExercises(): Promise<(exercise: string) => boolean> {
  const ids = await listed();
  const known = ids && new Set(ids);
  return (exercise) => known?.has(exercise) ?? true;
}

/** A lesson's exercises in its order; null where that cannot be learnt. */
export const exercisesOf = async (lesson: string): Promise<string[] | null> =>
  (await listed())?.filter((id) => id.startsWith(`${lesson}/`)) ?? null;
