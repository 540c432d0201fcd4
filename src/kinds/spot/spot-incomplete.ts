import type { ProblemShape } from "../../check/problem.ts";

/** All that was pointed at is right, and there is more to point at. */
export interface SpotIncomplete extends ProblemShape {
  kind: "spot-incomplete";
  detail: { chosen: number };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "spot-incomplete": SpotIncomplete;
  }
}

export const spotIncomplete = (chosen: string[], answer: string[]): SpotIncomplete[] =>
  answer.every((spot) => chosen.includes(spot))
    ? []
    : [{ kind: "spot-incomplete", detail: { chosen: chosen.length } }];
