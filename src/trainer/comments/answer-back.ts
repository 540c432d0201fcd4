import type { Assignment } from "../../exchange/assignment.ts";
import type { Comments } from "../../exchange/comments.ts";
import type { KeptComment, SentBack } from "../record.ts";

/** Whether all that a learner was told has been handed back. */
export type Standing =
  | { kind: "nothing" }
  /** `comments`: how many the learner has not been handed in their present words; 0 when some were only taken away. */
  | { kind: "waiting"; comments: number }
  | { kind: "sent"; at: string };

/** @param comments of this learner */
export function standingOf(comments: KeptComment[], sent: SentBack | null): Standing {
  if (sent === null)
    return comments.length === 0 ? { kind: "nothing" } : { kind: "waiting", comments: comments.length };
  const later = comments.filter(({ at }) => Date.parse(at) > Date.parse(sent.at)).length;
  return later > 0 || comments.length !== sent.comments
    ? { kind: "waiting", comments: later }
    : { kind: "sent", at: sent.at };
}

/** All that is answered to one learner, as it travels. */
export const commentsOf = (
  { id, title, trainer }: Assignment,
  comments: KeptComment[],
  certificate: string | null,
  now: Date,
): Comments => ({
  format: "aula-de-datos comments",
  version: 1,
  assignment: id,
  title,
  trainer,
  made: now.toISOString(),
  comments: comments
    .map(({ assignment: _, sender: __, ...comment }) => comment)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  certificate,
});
