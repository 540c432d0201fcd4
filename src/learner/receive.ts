import type { Assignment } from "../exchange/assignment.ts";
import type { Comment, Comments } from "../exchange/comments.ts";
import type { ReceivedAssignment, ReceivedComments } from "./record.ts";

/** What a link that came is to what was there. */
export type News = "new" | "same" | "changed" | "older";

const compare = (one: string, other: string): number => Date.parse(one) - Date.parse(other);

/**
 * Takes in an assignment. Of two links with one id the later one counts; what was opened and sent stays.
 * `readersChanged`: others than before can read the answers, which a learner must be told.
 */
export function receiveAssignment(
  kept: ReceivedAssignment | null,
  assignment: Assignment,
  now: Date,
): { record: ReceivedAssignment; news: News; readersChanged: boolean } {
  const at = now.toISOString();
  if (!kept) {
    const record = { id: assignment.id, assignment, opened: at, sent: null, at };
    return { record, news: "new", readersChanged: false };
  }
  const order = compare(assignment.changed, kept.assignment.changed);
  if (order <= 0) return { record: kept, news: order < 0 ? "older" : "same", readersChanged: false };
  return {
    record: { ...kept, assignment, at },
    news: "changed",
    readersChanged: readers(assignment) !== readers(kept.assignment),
  };
}

/**
 * What a device keeps of two records of one assignment: the later link, the day on which it was first
 * opened and what was last sent. A page that could not read the first wrote the second.
 */
export function joinReceived(one: ReceivedAssignment, other: ReceivedAssignment): ReceivedAssignment {
  const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
  const opened = compare(one.opened, other.opened) <= 0 ? one.opened : other.opened;
  const newer =
    compare(later.assignment.changed, earlier.assignment.changed) < 0 ? earlier.assignment : later.assignment;
  const sent =
    one.sent && other.sent && compare(one.sent.at, other.sent.at) > 0 ? one.sent : (other.sent ?? one.sent);
  return { ...later, assignment: newer, opened, sent };
}

const readers = ({ recipients }: Assignment): string => [...recipients].sort().join();

/** Takes in comments. Each file holds all of them, so the later one counts; what changed is new again. */
export function receiveComments(
  kept: ReceivedComments | null,
  comments: Comments,
  now: Date,
): { record: ReceivedComments; news: News } {
  const at = now.toISOString();
  if (!kept) return { record: { id: comments.assignment, comments, seen: [], at }, news: "new" };
  const order = compare(comments.made, kept.comments.made);
  if (order <= 0) return { record: kept, news: order < 0 ? "older" : "same" };
  const before = new Map(kept.comments.comments.map(({ id, at: written }) => [id, written]));
  const unchanged = comments.comments.filter(({ id, at: written }) => before.get(id) === written);
  const seen = unchanged.map(({ id }) => id).filter((id) => kept.seen.includes(id));
  return { record: { ...kept, comments, seen, at }, news: "changed" };
}

/** Comments that the learner has not had before their eyes. */
export const unseen = ({ comments, seen }: ReceivedComments): Comment[] =>
  comments.comments.filter(({ id }) => !seen.includes(id));

const day = 86_400_000;

/** Whether the device's clock stands before the day on which the trainer wrote what is already here. */
export const isClockBehind = ({ changed }: Assignment, now: Date): boolean =>
  now.getTime() < Date.parse(changed) - day;
