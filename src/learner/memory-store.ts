import type { Attempt } from "../exchange/attempt.ts";
import { joinReceived } from "./receive.ts";
import {
  type Draft,
  type Preference,
  type ReceivedAssignment,
  type ReceivedComments,
  type Records,
  sameDraft,
} from "./record.ts";
import type { LearnerStore } from "./store.ts";

/** Keeps the work as long as the page is open: where the browser allows no storage, and in tests. */
export function openMemoryStore(): LearnerStore {
  const attempts = new Map<string, Attempt>();
  const drafts = new Map<string, Draft>();
  const preferences = new Map<string, Preference>();
  const assignments = new Map<string, ReceivedAssignment>();
  const comments = new Map<string, ReceivedComments>();
  const keyOf = ({ exercise, writer }: Draft) => `${exercise}\n${writer}`;

  const ofExercise = <Record extends { exercise: string; at: string }>(
    records: Map<string, Record>,
    exercise: string,
  ) =>
    [...records.values()]
      .filter((record) => record.exercise === exercise)
      .sort((one, other) => one.at.localeCompare(other.at));
  const draftsOf = (exercise: string, review?: true) =>
    ofExercise(drafts, exercise)
      .filter((draft) => draft.review === review)
      .reverse();
  const removeDraft = (draft: Draft) => {
    const kept = drafts.get(keyOf(draft));
    if (kept && sameDraft(kept, draft)) drafts.delete(keyOf(draft));
  };

  const newestFirst = <Record extends { at: string }>(records: Map<string, Record>) =>
    [...records.values()].sort((one, other) => other.at.localeCompare(one.at));

  return {
    lasting: false,
    attempts: async (exercise) => ofExercise(attempts, exercise),
    addAttempt: async (attempt) => void attempts.set(attempt.id, attempt),
    removeAttempt: async (id) => void attempts.delete(id),
    drafts: async (exercise, review) => draftsOf(exercise, review),
    async saveDraft(draft, grewFrom) {
      if (grewFrom && grewFrom.writer !== draft.writer) removeDraft(grewFrom);
      drafts.set(keyOf(draft), draft);
      return draftsOf(draft.exercise, draft.review).filter(({ writer }) => writer !== draft.writer);
    },
    removeDraft: async (draft) => removeDraft(draft),
    async tally(exercise) {
      const tried = ofExercise(attempts, exercise);
      return { attempts: tried.length, passes: tried.filter(({ outcome }) => outcome === "pass").length };
    },
    preference: async (name) => preferences.get(name)?.value ?? null,
    setPreference: async (preference) => void preferences.set(preference.name, preference),
    assignments: async () => newestFirst(assignments),
    async setAssignment(assignment) {
      const kept = assignments.get(assignment.id);
      assignments.set(assignment.id, kept ? joinReceived(kept, assignment) : assignment);
    },
    removeAssignment: async (id) => void assignments.delete(id),
    comments: async () => newestFirst(comments),
    setComments: async (received) => void comments.set(received.id, received),
    read: async (): Promise<Records> => ({
      attempts: [...attempts.values()],
      drafts: [...drafts.values()],
      preferences: [...preferences.values()],
      assignments: [...assignments.values()],
      comments: [...comments.values()],
    }),
    async write(records) {
      for (const attempt of records.attempts) attempts.set(attempt.id, attempt);
      for (const draft of records.drafts) drafts.set(keyOf(draft), draft);
      for (const preference of records.preferences) preferences.set(preference.name, preference);
      for (const assignment of records.assignments) assignments.set(assignment.id, assignment);
      for (const received of records.comments) comments.set(received.id, received);
    },
    async clear() {
      for (const records of [attempts, drafts, preferences, assignments, comments]) records.clear();
    },
  };
}
