import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { pairsWrong } from "./pairs-wrong.ts";

/** Of several mistakes the first of the exercise's is told. */
export function gradeMatch(chosen: string[], { choice }: Pick<ExerciseBundle, "choice">): Grade {
  const { answer = [], mistakes = [] } = choice ?? {};
  const problems = pairsWrong(chosen, answer);
  const right = problems.length === 0;
  const made = mistakes.find((known) => known.chosen.every((pair) => chosen.includes(pair)));
  const wrong = chosen.filter((pair) => !answer.includes(pair));
  return {
    outcome: right ? "pass" : "fail",
    problems,
    advice: [],
    mistake: right ? null : (made?.id ?? null),
    about: made ? wrong.filter((pair) => made.chosen.includes(pair)) : wrong.slice(0, 1),
    run: null,
  };
}
