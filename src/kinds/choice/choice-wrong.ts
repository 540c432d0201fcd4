import type { ProblemShape } from "../../check/problem.ts";

/** An option that is not the right one, or not one of the right ones. */
export interface ChoiceWrong extends ProblemShape {
  kind: "choice-wrong";
  detail: {
    /** How many of the chosen options are wrong. */
    count: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "choice-wrong": ChoiceWrong;
  }
}

export function choiceWrong(chosen: string[], answer: string[]): ChoiceWrong[] {
  const count = chosen.filter((option) => !answer.includes(option)).length;
  return count === 0 ? [] : [{ kind: "choice-wrong", detail: { count } }];
}
