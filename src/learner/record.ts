import type { Assignment } from "../exchange/assignment.ts";
import type { KeptAtEnd } from "../exchange/at-end.ts";
import type { Attempt } from "../exchange/attempt.ts";
import type { Comments } from "../exchange/comments.ts";
import type { Half } from "../exchange/halves.ts";
import type { Personal } from "../exchange/personal.ts";
import type { DraftAnswer } from "../grading/exercise.ts";

/** What stands in the answer box, kept while it is typed. Each tab writes its own. */
export interface Draft {
  exercise: string;
  /** Of the tab that typed it. */
  writer: string;
  /** Version of the exercise that it answers; null when that was not known yet. */
  version: string | null;
  at: string;
  submission: DraftAnswer;
  /** Typed where the exercise is gone over again: it is kept apart from the lesson's own answer. */
  review?: true;
}

export interface Preference {
  name: string;
  value: string;
  at: string;
}

/** An assignment as it came by link, and what was sent for it. */
export interface ReceivedAssignment {
  /** Of the assignment. */
  id: string;
  /** As its newest link says it. */
  assignment: Assignment;
  /** Of an assignment in halves: in which one this person is. */
  half?: Half;
  /** When this learner first opened it. */
  opened: string;
  /** What last left this page; null before. */
  sent: Sent | null;
  /** For whom its link was made, as the newest personal one says; not there where none does, or it is not theirs. */
  personal?: Personal;
  /** The code of their name card, as they typed it when they last sent; "" where they typed none. */
  cardCode?: string;
  /** What they answered of what is asked besides the exercises, as it was typed. */
  atEnd?: KeptAtEnd;
  at: string;
}

/** Answers that left the page. */
export interface Sent {
  at: string;
  /** How many attempts they held. */
  attempts: number;
  /** They were only handed to the learner, as a file or as text, who has not said yet that they sent them. */
  inHand?: "file" | "text" | undefined;
}

/** All that a trainer answered on an assignment. */
export interface ReceivedComments {
  /** Of the assignment. */
  id: string;
  comments: Comments;
  /** Ids of those that the learner has had before their eyes. */
  seen: string[];
  at: string;
}

/** Everything that a learner has on a device. */
export interface Records {
  attempts: Attempt[];
  drafts: Draft[];
  preferences: Preference[];
  assignments: ReceivedAssignment[];
  comments: ReceivedComments[];
}

export const sameDraft = (one: Draft, other: Draft): boolean =>
  one.exercise === other.exercise && one.writer === other.writer && one.at === other.at;
