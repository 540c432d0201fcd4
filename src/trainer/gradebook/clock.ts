import type { Answers } from "../../exchange/answers.ts";
import type { KeptAnswers, KeptAssignment } from "../device/record.ts";

/** Whether a learner's clock can be right; its dates say little when it is "ahead" or "behind". */
export type Clock = "fits" | "ahead" | "behind";

/** Two clocks that are both about right differ by no more than this, ms. */
const tolerance = 10 * 60_000;

/** Nothing can have been sent after it came, nor before the assignment was made. */
export function clockOf(
  { made, assignment }: KeptAssignment,
  { sent, attempts }: Pick<Answers, "sent" | "attempts">,
  { last }: KeptAnswers["received"],
): Clock {
  const newest = Math.max(Date.parse(sent), ...attempts.map(({ at }) => Date.parse(at)));
  if (newest > Date.parse(last) + tolerance) return "ahead";
  const first = Math.min(Date.parse(made), Date.parse(assignment.changed));
  return Date.parse(sent) < first - tolerance ? "behind" : "fits";
}
