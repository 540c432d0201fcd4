import type { Submission } from "../grading/exercise.ts";

/** One answer that was checked. Never changed once written. */
export interface Attempt {
  /** UUID: two backups hold the same attempt when they hold the same id. */
  id: string;
  /** "<track>/<NN-slug>/<exercise>" */
  exercise: string;
  /** Version of the exercise that judged it. */
  version: string;
  /** ISO 8601 in UTC. */
  at: string;
  submission: Submission;
  outcome: "pass" | "fail" | "error";
  /** Kinds of the problems that were found, the told one first. */
  problems: string[];
  /** The named mistake, if it was one. */
  mistake: string | null;
  /** The idea that it lacked, a file in lessons/ideas/; not there in attempts from before ideas were told. */
  idea?: string | null;
  /** Hints that stood open when it was checked. */
  hintsOpened: number;
  /** How long the program ran; 0 where none did. */
  ms: number;
}

/** What stands in the answer box, kept while it is typed. Each tab writes its own. */
export interface Draft {
  exercise: string;
  /** Of the tab that typed it. */
  writer: string;
  /** Version of the exercise that it answers; null when that was not known yet. */
  version: string | null;
  at: string;
  submission: Submission;
}

export interface Preference {
  name: string;
  value: string;
  at: string;
}

/** Everything that a learner has on a device. */
export interface Records {
  attempts: Attempt[];
  drafts: Draft[];
  preferences: Preference[];
}

export const sameDraft = (one: Draft, other: Draft): boolean =>
  one.exercise === other.exercise && one.writer === other.writer && one.at === other.at;
