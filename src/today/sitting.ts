import type { LearnerStore } from "../learner/store.ts";

/**
 * What an exercise sees of the store where it is gone over again: nothing of earlier answers, so that it
 * begins empty and its solution is as far away as the first time. Of the drafts of going over it, only one
 * that was not handed in comes back.
 */
export function reviewSitting<Store extends LearnerStore>(store: Store): Store {
  const tally = { attempts: 0, passes: 0 };
  const otherwise: Partial<LearnerStore> = {
    async drafts(exercise) {
      const [drafts, attempts] = await Promise.all([store.drafts(exercise, true), store.attempts(exercise)]);
      const last = attempts.at(-1)?.at ?? "";
      return drafts.filter(({ at }) => at > last);
    },
    saveDraft: (draft, grewFrom) => store.saveDraft({ ...draft, review: true }, grewFrom),
    addAttempt(attempt) {
      tally.attempts += 1;
      if (attempt.outcome === "pass") tally.passes += 1;
      return store.addAttempt({ ...attempt, review: true });
    },
    tally: async () => ({ ...tally }),
    // What a trainer still waits for is not gone over, and what they said stands in the lesson.
    assignments: async () => [],
    comments: async () => [],
  };
  // The rest, its trouble too, is the store's own.
  return Object.assign(Object.create(store), otherwise);
}
