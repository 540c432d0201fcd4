import type { ProblemShape } from "../../check/problem.ts";

/** All that was chosen is right, and more is. */
export interface ChoiceIncomplete extends ProblemShape {
  kind: "choice-incomplete";
  detail: { chosen: number };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "choice-incomplete": ChoiceIncomplete;
  }
}

export const choiceIncomplete = (chosen: string[], answer: string[]): ChoiceIncomplete[] =>
  answer.every((option) => chosen.includes(option))
    ? []
    : [{ kind: "choice-incomplete", detail: { chosen: chosen.length } }];
