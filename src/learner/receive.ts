import type { Assignment } from "../exchange/assignment.ts";
import type { Comment, Comments } from "../exchange/comments.ts";
import type { Half } from "../exchange/halves.ts";
import { isAhead, type Made, type Order, orderOf } from "../exchange/maker.ts";
import type { Personal } from "../exchange/personal.ts";
import type { ReceivedAssignment, ReceivedComments } from "./record.ts";

/** What something that came is to what was there; only what is new or changed was taken in. */
export type News = "new" | "changed" | Exclude<Order, "newer">;

const compare = (one: string, other: string): number => Date.parse(one) - Date.parse(other);

const madeOf = ({ signer, signature, changed }: Assignment): Made => ({
  maker: signer,
  isSigned: signature !== undefined,
  at: changed,
});

/**
 * Takes in an assignment. Of two links with one id and maker the later one counts; what was opened and sent stays.
 * `readersChanged`: others than before can read the answers, which a learner must be told.
 * @param half in which the learner is, of an assignment in halves: it stays what it was first
 */
export function receiveAssignment(
  kept: ReceivedAssignment | null,
  assignment: Assignment,
  now: Date,
  half: Half | null = null,
): { record: ReceivedAssignment; news: News; readersChanged: boolean } {
  const at = now.toISOString();
  if (!kept) {
    const own = half === null ? {} : { half };
    const record = { id: assignment.id, assignment, ...own, opened: at, sent: null, at };
    return { record, news: "new", readersChanged: false };
  }
  const order = orderOf(madeOf(kept.assignment), madeOf(assignment), now);
  if (order !== "newer") return { record: kept, news: order, readersChanged: false };
  return {
    record: { ...kept, assignment, at },
    news: "changed",
    readersChanged: readers(assignment) !== readers(kept.assignment),
  };
}

/** Notes for whom a link was made; a record that says so already stays as it is. */
export function receivePersonal(
  record: ReceivedAssignment,
  personal: Personal | null,
  now: Date,
): ReceivedAssignment {
  const isSame = JSON.stringify(personal) === JSON.stringify(record.personal ?? null);
  return personal === null || isSame ? record : { ...record, personal, at: now.toISOString() };
}

/** Without what was said of whom its link is for: the learner is somebody else. */
export function withoutPersonal(
  { personal: _, ...record }: ReceivedAssignment,
  now: Date,
): ReceivedAssignment {
  return { ...record, at: now.toISOString() };
}

/**
 * What a device keeps of two records of one assignment: the later link, the day on which it was first
 * opened, what was last sent and what was last typed besides the exercises. A page that could not read the first wrote the second.
 */
export function joinReceived(one: ReceivedAssignment, other: ReceivedAssignment): ReceivedAssignment {
  const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
  const opened = compare(one.opened, other.opened) <= 0 ? one.opened : other.opened;
  const order = orderOf(madeOf(earlier.assignment), madeOf(later.assignment), null);
  const { assignment: newer } = order === "newer" ? later : earlier;
  const sent =
    one.sent && other.sent && compare(one.sent.at, other.sent.at) > 0 ? one.sent : (other.sent ?? one.sent);
  const [atEnd] = [later.atEnd, earlier.atEnd]
    .filter((typed) => typed !== undefined)
    .toSorted((typed, rival) => compare(rival.at, typed.at));
  const cardCode = later.cardCode ?? earlier.cardCode;
  const more = { ...(cardCode !== undefined && { cardCode }), ...(atEnd && { atEnd }) };
  return { ...later, assignment: newer, opened, sent, ...more };
}

const readers = ({ recipients }: Assignment): string => [...recipients].sort().join();

/**
 * Takes in comments. Each file holds all of them, so the later one of those who may comment counts; what
 * changed is new again.
 * @param assignment that they speak of, where it is on this device
 * @returns no record where there was none and these are refused
 */
export function receiveComments(
  kept: ReceivedComments | null,
  comments: Comments,
  assignment: Assignment | null,
  now: Date,
): { record: ReceivedComments | null; news: News } {
  const at = now.toISOString();
  const came = commentsMade(comments, assignment);
  if (isStranger(came, assignment)) return { record: kept, news: "another-maker" };
  if (!kept) return { record: { id: comments.assignment, comments, seen: [], at }, news: "new" };
  const order = orderOf(commentsMade(kept.comments, assignment), came, now);
  if (order !== "newer") return { record: kept, news: order };
  const before = new Map(kept.comments.comments.map(({ id, at: written }) => [id, written]));
  const unchanged = comments.comments.filter(({ id, at: written }) => before.get(id) === written);
  const seen = unchanged.map(({ id }) => id).filter((id) => kept.seen.includes(id));
  return { record: { ...kept, comments, seen, at }, news: "changed" };
}

/** Whom an assignment names as those who comment count as one maker: they share what they say. */
function commentsMade({ signer, made: at }: Comments, assignment: Assignment | null): Made {
  if (signer === undefined) return { maker: null, isSigned: false, at };
  if (!assignment?.fellowSigners?.includes(signer)) return { maker: signer, isSigned: true, at };
  return { maker: assignment.signer, isSigned: true, at };
}

/** Whether somebody else signed than those who may comment, where the assignment says who all of these are. */
function isStranger({ maker, isSigned }: Made, assignment: Assignment | null): boolean {
  if (!isSigned || assignment?.signature === undefined) return false;
  const { recipients, fellowSigners = [], signer } = assignment;
  return fellowSigners.length + 1 >= recipients.length && maker !== signer;
}

/** Comments that the learner has not had before their eyes. */
export const unseen = ({ comments, seen }: ReceivedComments): Comment[] =>
  comments.comments.filter(({ id }) => !seen.includes(id));

/** Whether the device's clock stands before the day on which the trainer wrote what is already here. */
export const isClockBehind = ({ changed }: Assignment, now: Date): boolean => isAhead(changed, now);
