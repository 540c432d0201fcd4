import { nothing } from "../../check/nothing.ts";
import type { Problem } from "../../check/problem.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { choiceIncomplete } from "./choice-incomplete.ts";
import { choiceWrong } from "./choice-wrong.ts";

/** A wrong option is a mistake by itself: the first of them in the exercise's order is told. */
export function gradeChoice(chosen: string[], { choice }: ExerciseBundle): Grade {
  const { options = [], answer = [] } = choice ?? {};
  const problems = problemsOf(chosen, answer);
  const mistake = options.find((option) => chosen.includes(option) && !answer.includes(option)) ?? null;
  const about = mistake !== null && chosen.length > 1 ? [mistake] : [];
  return {
    outcome: problems.length === 0 ? "pass" : "fail",
    problems,
    advice: [],
    mistake,
    about,
    run: null,
  };
}

function problemsOf(chosen: string[], answer: string[]): Problem[] {
  if (chosen.length === 0) return [nothing("options")];
  const wrong = choiceWrong(chosen, answer);
  return wrong.length > 0 ? wrong : choiceIncomplete(chosen, answer);
}
