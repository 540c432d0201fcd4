import type { Attempt } from "../exchange/attempt.ts";
import type { Draft, Preference, ReceivedAssignment, ReceivedComments, Records } from "./record.ts";

/** Where a learner's work is kept. Every method rejects with a StorageTrouble when the device refuses. */
export interface LearnerStore {
  /** False when the work is gone with the page (storage is forbidden). */
  readonly lasting: boolean;
  /** Of one exercise, oldest first. */
  attempts(exercise: string): Promise<Attempt[]>;
  addAttempt(attempt: Attempt): Promise<void>;
  /** Of somebody else, who has it now. */
  removeAttempt(id: string): Promise<void>;
  /**
   * Of one exercise, newest first: one a tab, as long as nobody chose between them.
   * @param review those of going over it again, which are kept apart from the lesson's
   */
  drafts(exercise: string, review?: true): Promise<Draft[]>;
  /**
   * Writes this tab's draft; takes away the one that it grew from, unless that has changed since.
   * The write is asked for before the first await, so that it survives a page that is closing.
   * @returns the drafts of other tabs, newest first, of the lesson or of going over it as this one is
   */
  saveDraft(draft: Draft, grewFrom: Draft | null): Promise<Draft[]>;
  /** Takes a draft away, unless it has changed since. */
  removeDraft(draft: Draft): Promise<void>;
  /** How often an exercise was checked and passed, without reading the answers. */
  tally(exercise: string): Promise<{ attempts: number; passes: number }>;
  preference(name: string): Promise<string | null>;
  setPreference(preference: Preference): Promise<void>;
  /** Newest first. */
  assignments(): Promise<ReceivedAssignment[]>;
  /** Joined with what is there. */
  setAssignment(assignment: ReceivedAssignment): Promise<void>;
  removeAssignment(id: string): Promise<void>;
  /** Newest first. */
  comments(): Promise<ReceivedComments[]>;
  setComments(comments: ReceivedComments): Promise<void>;
  /** All that there is, for a backup. */
  read(): Promise<Records>;
  /** Puts records beside or over those with the same keys. */
  write(records: Records): Promise<void>;
  clear(): Promise<void>;
}

/** No room, no leave, a failure, or no answer within the time that somebody waits. */
export type TroubleKind = "full" | "forbidden" | "broken" | "silent";

export class StorageTrouble extends Error {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, cause: unknown) {
    super(`storage is ${kind}`, { cause });
    this.name = "StorageTrouble";
    this.kind = kind;
  }
}
