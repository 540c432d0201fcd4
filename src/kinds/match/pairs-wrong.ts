import type { Problem } from "../../check/problem.ts";

/** Some options were given a partner that is not theirs. */
export interface PairsWrong extends Problem {
  kind: "pairs-wrong";
  detail: { count: number; total: number };
}

export function pairsWrong(chosen: string[], answer: string[]): PairsWrong[] {
  const count = answer.filter((pair) => !chosen.includes(pair)).length;
  return count === 0 ? [] : [{ kind: "pairs-wrong", detail: { count, total: answer.length } }];
}
