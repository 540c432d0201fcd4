import type { Assignment } from "../../exchange/assignment.ts";
import type { Comments } from "../../exchange/comments.ts";
import type { IssuedCertificate, KeptComment, SentBack } from "../device/record.ts";

/** Whether all that a learner was told has been handed back. */
export type Standing =
  | { kind: "nothing" }
  /**
   * `comments`: how many the learner has not been handed in their present words; 0 when some were only
   * taken away. `certificate`: whether one was issued since.
   */
  | { kind: "waiting"; comments: number; certificate: boolean }
  | { kind: "sent"; at: string };

/**
 * @param comments of this learner
 * @param certificate that goes along
 */
export function standingOf(
  comments: KeptComment[],
  certificate: Pick<IssuedCertificate, "at"> | null,
  sent: SentBack | null,
): Standing {
  const isNew = ({ at }: { at: string }) => sent === null || Date.parse(at) > Date.parse(sent.at);
  const waiting = {
    kind: "waiting" as const,
    comments: comments.filter(isNew).length,
    certificate: certificate !== null && isNew(certificate),
  };
  if (waiting.comments > 0 || waiting.certificate) return waiting;
  if (sent === null) return { kind: "nothing" };
  return comments.length === sent.comments ? { kind: "sent", at: sent.at } : waiting;
}

/** All that is answered to one learner, as it travels. */
export const commentsOf = (
  { id, title, trainer }: Assignment,
  comments: KeptComment[],
  { certificate, certificates }: Pick<Comments, "certificate" | "certificates">,
  now: Date,
): Comments => ({
  format: "aula-de-datos comments",
  version: 2,
  assignment: id,
  title,
  trainer,
  made: now.toISOString(),
  comments: comments
    .map(({ assignment: _, sender: __, ...comment }) => comment)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  certificate,
  ...(certificates && { certificates }),
});
