import { nothing } from "../check/nothing.ts";
import type { Problem } from "../check/problem.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Grade } from "./grade.ts";

/** An option that is not the right one, or not one of the right ones. */
export interface ChoiceWrong extends Problem {
  kind: "choice-wrong";
  detail: {
    /** How many of the chosen options are wrong. */
    count: number;
    /** How many were chosen. */
    chosen: number;
  };
}

/** All that was chosen is right, but more is. */
export interface ChoiceIncomplete extends Problem {
  kind: "choice-incomplete";
  detail: { chosen: number };
}

export function gradeChoice(chosen: string[], bundle: ExerciseBundle): Grade {
  const problems = choiceProblems(chosen, bundle.choice?.answer ?? []);
  const outcome = problems.length === 0 ? "pass" : "fail";
  return { outcome, problems, advice: [], mistake: wrongOnes(chosen, bundle)[0] ?? null, run: null };
}

const wrongOnes = (chosen: string[], { choice }: ExerciseBundle): string[] =>
  chosen.filter((option) => !choice?.answer.includes(option));

function choiceProblems(chosen: string[], answer: string[]): Problem[] {
  if (chosen.length === 0) return [nothing("options")];
  const wrong = chosen.filter((option) => !answer.includes(option));
  if (wrong.length > 0) {
    const detail = { count: wrong.length, chosen: chosen.length };
    return [{ kind: "choice-wrong", detail } satisfies ChoiceWrong];
  }
  if (chosen.length < answer.length) {
    return [{ kind: "choice-incomplete", detail: { chosen: chosen.length } } satisfies ChoiceIncomplete];
  }
  return [];
}
