import { siteAddress } from "../i18n/address.ts";

let asked: Promise<ReadonlySet<string> | null> | null = null;

/** Whether this version of the site has an exercise. Where that cannot be learnt, it is taken to have it. */
export async function knownExercises(): Promise<(exercise: string) => boolean> {
  asked ??= fetch(siteAddress("exercises.json"))
    .then(async (answer) => (answer.ok ? new Set<string>(await answer.json()) : null))
    .catch(() => null);
  const known = await asked;
  return (exercise) => known?.has(exercise) ?? true;
}
