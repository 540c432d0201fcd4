import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { orderWrong } from "./order-wrong.ts";

/** Of several mistakes the first of the exercise's is told. */
export function gradeOrder(chosen: string[], { choice }: Pick<ExerciseBundle, "choice">): Grade {
  const { answer, mistakes } = choice ?? { answer: [], mistakes: [] };
  const problems = orderWrong(chosen, answer);
  const right = problems.length === 0;
  const mistake = right ? null : (mistakes.find((known) => follow(known.chosen, chosen))?.id ?? null);
  return { outcome: right ? "pass" : "fail", problems, advice: [], mistake, run: null };
}

const follow = (options: string[], order: string[]): boolean =>
  options.every(
    (option, index) => index === 0 || order.indexOf(options[index - 1] ?? "") < order.indexOf(option),
  );
