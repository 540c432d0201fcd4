import { type CheckedAnswer, ideaLacking } from "../insight/checked.ts";
import { compareText } from "../insight/order.ts";

/** What one person's answers tell of an idea that they missed at least once. */
export interface IdeaCourse {
  idea: string;
  /** Answers that lacked it, oldest first; never empty. */
  missed: CheckedAnswer[];
  /**
   * After the last of these, the first right answer to each exercise of the idea, oldest first. With one,
   * the idea is overcome since then, as far as can be known; with none it is missing now.
   */
  solvedAfter: CheckedAnswer[];
}

/** Whether an exercise can show that somebody lacks an idea. */
export type CanShow = (exercise: string, idea: string) => boolean;

export const isMissing = ({ solvedAfter }: IdeaCourse): boolean => solvedAfter.length === 0;

/**
 * Those that are missing first, the most often missed at the front. An exercise in which the idea was missed
 * is one of the idea, whatever is listed. What was not checked tells nothing.
 * @param answers oldest first
 */
export function ideaCourses(answers: CheckedAnswer[], canShow: CanShow): IdeaCourse[] {
  const lackedIn = (answer: CheckedAnswer) => (isRight(answer) ? null : ideaLacking(answer));
  const ideas = new Set(answers.map(lackedIn).filter((idea) => idea !== null));
  return [...ideas]
    .map((idea): IdeaCourse => {
      const missed = answers.filter((answer) => lackedIn(answer) === idea);
      const own = new Set(missed.map(({ attempt }) => attempt.exercise));
      const after = answers.slice(answers.indexOf(missed.at(-1) as CheckedAnswer) + 1);
      const solved = new Map<string, CheckedAnswer>();
      for (const answer of after) {
        const { exercise } = answer.attempt;
        const isOfIdea = own.has(exercise) || canShow(exercise, idea);
        if (isRight(answer) && isOfIdea && !solved.has(exercise)) solved.set(exercise, answer);
      }
      return { idea, missed, solvedAfter: [...solved.values()] };
    })
    .toSorted(
      (one, other) =>
        Number(isMissing(other)) - Number(isMissing(one)) ||
        other.missed.length - one.missed.length ||
        compareText(one.idea, other.idea),
    );
}

const isRight = ({ verdict }: CheckedAnswer): boolean => verdict?.outcome === "pass";
