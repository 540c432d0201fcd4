import { siteAddress } from "../i18n/address.ts";

let asked: Promise<Map<string, number> | null> | null = null;

/** Minutes by id of this version's exercises, in the course's order; null where that cannot be learnt. */
export function exerciseMinutes(): Promise<Map<string, number> | null> {
  asked ??= fetch(siteAddress("exercises.json"))
    .then(async (answer) =>
      answer.ok ? new Map(Object.entries((await answer.json()) as Record<string, number>)) : null,
    )
    .catch(() => null);
  return asked;
}

/** Whether this version of the site has an exercise. Where that cannot be learnt, it is taken to have it. */
export async function knownExercises(): Promise<(exercise: string) => boolean> {
  const known = await exerciseMinutes();
  return (exercise) => known?.has(exercise) ?? true;
}

/** A lesson's exercises in its order; null where that cannot be learnt. */
export async function exercisesOf(lesson: string): Promise<string[] | null> {
  const known = await exerciseMinutes();
  return known && [...known.keys()].filter((id) => id.startsWith(`${lesson}/`));
}
