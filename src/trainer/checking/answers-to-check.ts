import type { Attempt } from "../../exchange/attempt.ts";
import type { Submission } from "../../grading/exercise.ts";
import type { KeptAnswers } from "../device/record.ts";
import { answerKey } from "./answer-key.ts";

/** An answer that somebody or several handed in. */
export interface AnswerToCheck {
  key: string;
  exercise: string;
  submission: Submission;
  /** The most ms that one of the files says it ran to its end in; null where none says so. */
  saidToTake: number | null;
}

export interface KeyedAnswers {
  /** Each answer once, in the order in which they are best checked. */
  answers: AnswerToCheck[];
  /** The key of an attempt; an exercise that the site does not have gives none. */
  keyOf: Map<Attempt, string>;
}

/** A learner who tried more often than this waits behind the others: a file may hold thousands. */
const turn = 10;

/**
 * All answers to the assignment's exercises, each once. By exercise, because its data is read once then;
 * but nobody's thousands of tries keep the others waiting.
 * @param versions the exercises that the site has, and their versions
 */
export async function answersToCheck(
  kept: KeptAnswers[],
  versions: ReadonlyMap<string, string>,
): Promise<KeyedAnswers> {
  const keyOf = new Map<Attempt, string>();
  const found = new Map<string, AnswerToCheck & { round: number }>();
  for (const { answers } of kept) {
    const attempts = answers.attempts.filter(({ exercise }) => versions.has(exercise));
    const keys = await Promise.all(
      attempts.map(({ exercise, submission }) =>
        answerKey(exercise, versions.get(exercise) ?? "", submission),
      ),
    );
    const tries = new Map<string, number>();
    for (const [index, attempt] of attempts.entries()) {
      const key = keys[index] ?? "";
      const { exercise, submission, outcome, ms } = attempt;
      const tried = tries.get(exercise) ?? 0;
      tries.set(exercise, tried + 1);
      keyOf.set(attempt, key);
      const known = found.get(key);
      found.set(key, {
        key,
        exercise,
        submission,
        saidToTake: outcome === "error" ? (known?.saidToTake ?? null) : Math.max(ms, known?.saidToTake ?? 0),
        round: Math.min(Math.floor(tried / turn), known?.round ?? Number.POSITIVE_INFINITY),
      });
    }
  }
  const places = new Map([...versions.keys()].map((exercise, place) => [exercise, place]));
  const placeOf = ({ exercise }: AnswerToCheck) => places.get(exercise) ?? 0;
  const answers = [...found.values()]
    .toSorted((one, other) => one.round - other.round || placeOf(one) - placeOf(other))
    .map(({ round: _, ...answer }) => answer);
  return { answers, keyOf };
}
