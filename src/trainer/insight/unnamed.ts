import { type Answering, exercisesOf } from "./checked.ts";
import { answersLacking, type EqualAnswers, equalAnswers } from "./missing-ideas.ts";
import { compareText } from "./order.ts";

/**
 * Wrong results that are none of the mistakes that the course names, equal ones together: what most
 * people made first. A program that stopped gave no result, and of what could be read in two ways nothing
 * is known.
 */
export function unnamedResults(learners: Answering[]): EqualAnswers[] {
  const met = learners
    .flatMap(answersLacking)
    .filter(
      ({ attempt, verdict }) => verdict.outcome === "fail" && verdict.mistake === null && !attempt.doubtful,
    );
  return exercisesOf(learners)
    .flatMap((exercise) =>
      equalAnswers(
        exercise,
        met.filter(({ attempt }) => attempt.exercise === exercise),
      ),
    )
    .toSorted(
      (one, other) =>
        other.answers.length - one.answers.length ||
        compareText(one.exercise, other.exercise) ||
        compareText(one.returned, other.returned),
    );
}
