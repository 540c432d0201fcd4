import type { Attempt } from "../../exchange/attempt.ts";
import type { Verdict } from "../device/record.ts";

/** One answer, and what checking it again here found; null while it was not, or could not be. */
export interface CheckedAnswer {
  attempt: Attempt;
  verdict: Verdict | null;
}

/** Somebody of the group, as the insights see them. */
export interface Answering {
  /** Of the sender. */
  id: string;
  /** As they wrote them. */
  name: string;
  organisation: string;
  /** Of the assignment that they answered; "" for none. */
  group: string;
  /** To all exercises, oldest first. */
  answers: CheckedAnswer[];
}

/** The answers to one exercise that were checked, oldest first. */
export const checkedOf = ({ answers }: Answering, exercise: string) =>
  answers.filter(
    (answer): answer is { attempt: Attempt; verdict: Verdict } =>
      answer.attempt.exercise === exercise && answer.verdict !== null,
  );

/** The exercises that somebody answered, each once, in the order of their ids. */
export const exercisesOf = (learners: Answering[]): string[] =>
  [...new Set(learners.flatMap(({ answers }) => answers.map(({ attempt }) => attempt.exercise)))].sort();

/** The idea that an answer lacked; none where its learner's file may only have been read in another way. */
export const ideaLacking = ({ attempt, verdict }: CheckedAnswer): string | null =>
  attempt.doubtful ? null : (verdict?.idea ?? null);
