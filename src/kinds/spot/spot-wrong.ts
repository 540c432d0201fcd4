import type { ProblemShape } from "../../check/problem.ts";

/** Pointed at something that is not what was asked for. */
export interface SpotWrong extends ProblemShape {
  kind: "spot-wrong";
  detail: {
    /** How many of the places pointed at are wrong. */
    count: number;
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "spot-wrong": SpotWrong;
  }
}

export function spotWrong(chosen: string[], answer: string[]): SpotWrong[] {
  const count = chosen.filter((spot) => !answer.includes(spot)).length;
  return count === 0 ? [] : [{ kind: "spot-wrong", detail: { count } }];
}
