import type { Problem } from "../../check/problem.ts";

/** All that was chosen is right, and more is. */
export interface ChoiceIncomplete extends Problem {
  kind: "choice-incomplete";
  detail: { chosen: number };
}

export const choiceIncomplete = (chosen: string[], answer: string[]): ChoiceIncomplete[] =>
  answer.every((option) => chosen.includes(option))
    ? []
    : [{ kind: "choice-incomplete", detail: { chosen: chosen.length } }];
