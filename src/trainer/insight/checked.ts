import type { Attempt } from "../../exchange/attempt.ts";
import type { Verdict } from "../device/record.ts";

/** One answer, and what checking it again here found; null while it was not, or could not be. */
export interface CheckedAnswer {
  attempt: Attempt;
  /** Of the device from which it came. */
  sender: string;
  verdict: Verdict | null;
}

/** Somebody of the group, as the insights see them. */
export interface Answering {
  /** Of the person; for who sent from one device, of the sender. */
  id: string;
  /** As they wrote them, or the trainer did. */
  name: string;
  organisation: string;
  /** Of the assignment that they answered; "" for none. */
  group: string;
  /** The exercises that they were asked, or answered all the same, in their order. */
  asked: readonly string[];
  /** To all exercises, oldest first. */
  answers: CheckedAnswer[];
}

/** The answers to one exercise that were checked, oldest first. */
export const checkedOf = ({ answers }: Answering, exercise: string) =>
  answers.filter(
    (answer): answer is CheckedAnswer & { verdict: Verdict } =>
      answer.attempt.exercise === exercise && answer.verdict !== null,
  );

/** The exercises that somebody answered, each once, in the order of their ids. */
export const exercisesOf = (learners: Answering[]): string[] =>
  [...new Set(learners.flatMap(({ answers }) => answers.map(({ attempt }) => attempt.exercise)))].sort();

/** The idea that an answer lacked; none where its learner's file may only have been read in another way. */
export const ideaLacking = ({
  attempt,
  verdict,
}: Pick<CheckedAnswer, "attempt" | "verdict">): string | null =>
  attempt.doubtful ? null : (verdict?.idea ?? null);
