import { askedOf } from "../../learner/asked.ts";
import type { LearnerStore } from "../../learner/store.ts";
import type { Assigned } from "./at-exercise.ts";

/** What a trainer asked and said about an exercise: fetched only where there is something. */
export async function openAssigned(
  element: HTMLElement,
  exercise: string,
  store: LearnerStore,
): Promise<Assigned | null> {
  try {
    const [assignments, comments] = await Promise.all([store.assignments(), store.comments()]);
    const isAsked = assignments.some((received) => askedOf(received).includes(exercise));
    const isAnswered = comments.some(({ comments: all }) =>
      all.comments.some((comment) => comment.exercise === exercise),
    );
    if (!isAsked && !isAnswered) return null;
    const { openAssigned: open } = await import("./open.ts");
    return await open(element, exercise, store);
  } catch {
    // The exercise works without: the assignment's own page tells what this would.
    return null;
  }
}
