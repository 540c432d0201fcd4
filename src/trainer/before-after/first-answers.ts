import type { Gradebook, Learner } from "../gradebook/gradebook.ts";
import type { CheckedAnswer } from "../insight/checked.ts";

/** What somebody's answers to one exercise of an assignment are worth for a comparison. */
export type FirstAnswer =
  | { kind: "counts"; right: boolean; at: string }
  /** "seen": they had answered it before they opened the assignment. */
  | { kind: "seen" | "unchecked" | "none" };

/**
 * The first answer within the assignment, that is before anything was told about it: from when it was opened
 * until it was due. Later ones, and what was gone over again on another day, come after the correction.
 */
export function firstAnswer(
  { assignment: { due } }: Pick<Gradebook, "assignment">,
  { answers, opened }: Pick<Learner, "answers" | "opened">,
  exercise: string,
): FirstAnswer {
  const time = ({ attempt }: CheckedAnswer) => Date.parse(attempt.at);
  const [first] = answers
    .filter(({ attempt }) => attempt.exercise === exercise)
    .toSorted((one, other) => time(one) - time(other));
  if (!first || (due !== null && time(first) > Date.parse(due))) return { kind: "none" };
  if (time(first) < Date.parse(opened) || first.attempt.review) return { kind: "seen" };
  if (first.verdict === null) return { kind: "unchecked" };
  return { kind: "counts", right: first.verdict.outcome === "pass", at: first.attempt.at };
}
