import type { ProblemShape } from "../../check/problem.ts";

/** Some options were given a partner that is not theirs. */
export interface PairsWrong extends ProblemShape {
  kind: "pairs-wrong";
  detail: { count: number };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "pairs-wrong": PairsWrong;
  }
}

export function pairsWrong(chosen: string[], answer: string[]): PairsWrong[] {
  const count = answer.filter((pair) => !chosen.includes(pair)).length;
  return count === 0 ? [] : [{ kind: "pairs-wrong", detail: { count } }];
}
