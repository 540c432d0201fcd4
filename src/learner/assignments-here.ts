import type { Attempt } from "../exchange/attempt.ts";
import { askedOf } from "./asked.ts";
import type { ReceivedAssignment, ReceivedComments } from "./record.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { LearnerStore } from "./store.ts";

/** An assignment with all that this device has to say of it. */
export interface AssignmentHere {
  received: ReceivedAssignment;
  standing: Standing;
  /** At its exercises, those from before it was opened too. */
  attempts: Attempt[];
  comments: ReceivedComments | null;
}

/** Newest first. Rejects with a StorageTrouble when the device refuses. */
export async function assignmentsHere(
  store: LearnerStore,
  isKnown: (exercise: string) => boolean,
): Promise<AssignmentHere[]> {
  const [assignments, comments] = await Promise.all([store.assignments(), store.comments()]);
  return Promise.all(
    assignments.map(async (received) => ({
      ...(await stand(store, received, isKnown)),
      comments: comments.find(({ id }) => id === received.id) ?? null,
    })),
  );
}

/** How this device's learner stands with an assignment, whether the device keeps it or not. */
export async function stand(
  store: LearnerStore,
  received: ReceivedAssignment,
  isKnown: (exercise: string) => boolean,
): Promise<{ received: ReceivedAssignment; standing: Standing; attempts: Attempt[] }> {
  const attempts = (await Promise.all(askedOf(received).map((exercise) => store.attempts(exercise)))).flat();
  return { received, standing: standingOf(received, attempts, isKnown), attempts };
}
