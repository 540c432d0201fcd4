import type { Problem } from "../../check/problem.ts";

/** All that was pointed at is right, and there is more to point at. */
export interface SpotIncomplete extends Problem {
  kind: "spot-incomplete";
  detail: { chosen: number };
}

export const spotIncomplete = (chosen: string[], answer: string[]): SpotIncomplete[] =>
  answer.every((spot) => chosen.includes(spot))
    ? []
    : [{ kind: "spot-incomplete", detail: { chosen: chosen.length } }];
