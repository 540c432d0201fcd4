import { nothing } from "../../check/nothing.ts";
import type { Problem } from "../../check/problem.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { spotIncomplete } from "./spot-incomplete.ts";
import { spotWrong } from "./spot-wrong.ts";

/** Of several wrong places, the exercise's first mistake that holds one of them is told. */
export function gradeSpot(pointed: string[], { choice }: Pick<ExerciseBundle, "choice">): Grade {
  const { answer = [], mistakes = [] } = choice ?? {};
  const chosen = [...new Set(pointed)];
  const problems = problemsOf(chosen, answer);
  const isWrong = (spot: string) => chosen.includes(spot) && !answer.includes(spot);
  const made = mistakes.find((known) => known.chosen.some(isWrong));
  const meant = chosen.find((spot) => isWrong(spot) && (made?.chosen.includes(spot) ?? true));
  return {
    outcome: problems.length === 0 ? "pass" : "fail",
    problems,
    advice: [],
    mistake: made?.id ?? null,
    about: meant !== undefined && chosen.length > 1 ? [meant] : [],
    run: null,
  };
}

function problemsOf(chosen: string[], answer: string[]): Problem[] {
  if (chosen.length === 0) return [nothing("spots")];
  const wrong = spotWrong(chosen, answer);
  return wrong.length > 0 ? wrong : spotIncomplete(chosen, answer);
}
