import { fetchBundle } from "../../editor/judge/engine.ts";
import type { Attempt } from "../../exchange/attempt.ts";
import type { Locale } from "../../i18n/locale.ts";
import { siteWords } from "../../i18n/site.ts";
import type { Catalogue } from "../assigning/catalogue.ts";
import { answersToCheck } from "../checking/answers-to-check.ts";
import type { KeptAssignment } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { type Gradebook, gradebookOf } from "../gradebook/gradebook.ts";
import { type Completion, type TrackExercises, trackCompletionOf } from "./certificates.ts";

type Store = Pick<TrainerStore, "assignments" | "answers" | "verdicts" | "people">;

/**
 * The tracks that learners of this gradebook completed, with what they solved in the trainer's other
 * assignments. Nothing is checked for it: what was not checked yet does not count.
 */
export async function trackCompletions(
  here: Gradebook,
  store: Store,
  catalogue: Catalogue,
  locale: Locale,
): Promise<Completion[]> {
  const others = (await store.assignments()).filter(({ id }) => id !== here.assignment.id);
  const asked = new Set(
    [here.assignment, ...others.map(({ assignment }) => assignment)].flatMap(({ exercises }) => exercises),
  );
  const within = tracksOf(catalogue, locale).filter(({ exercises }) =>
    exercises.every((id) => asked.has(id)),
  );
  if (within.length === 0) return [];
  const wanted = new Set(within.flatMap(({ exercises }) => exercises));
  const useful = others.filter(({ assignment }) => assignment.exercises.some((id) => wanted.has(id)));
  const all = [here, ...(await Promise.all(useful.map((kept) => checkedBefore(kept, store))))];
  return within.flatMap((track) =>
    here.learners
      .map((learner) => trackCompletionOf(here, all, learner, track))
      .filter((completion) => completion !== null),
  );
}

/** Tracks as the course has them now. */
export function tracksOf({ lessons }: Catalogue, locale: Locale): TrackExercises[] {
  const titles: Record<string, string> = {
    basic: siteWords(locale).basic,
    intermediate: siteWords(locale).intermediate,
  };
  return [...new Set(lessons.map(({ track }) => track))].map((name) => ({
    name,
    title: titles[name] ?? name,
    exercises: lessons
      .filter(({ track }) => track === name)
      .flatMap(({ exercises }) => exercises.map(({ id }) => id)),
  }));
}

/** Another assignment's gradebook, from the verdicts that are there. */
async function checkedBefore(kept: KeptAssignment, store: Store): Promise<Gradebook> {
  const answers = await store.answers(kept.id);
  const exercises = new Set(answers.flatMap((one) => one.answers.attempts.map(({ exercise }) => exercise)));
  const versions = new Map<string, string>();
  await Promise.all(
    [...exercises].map(async (id) => {
      const bundle = await fetchBundle(id).catch(() => null);
      if (bundle) versions.set(id, bundle.version);
    }),
  );
  const { answers: keyed, keyOf } = await answersToCheck(answers, versions);
  const verdicts = new Map(
    (await store.verdicts(keyed.map(({ key }) => key))).map((verdict) => [verdict.key, verdict]),
  );
  const verdictOf = (attempt: Attempt) => verdicts.get(keyOf.get(attempt) ?? "") ?? null;
  return gradebookOf(kept, answers, verdictOf, await store.people());
}
