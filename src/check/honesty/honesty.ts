import type { Problem } from "../problem.ts";
import type { Value } from "../value.ts";

/** A rule that a chart breaks. */
export type HonestyProblem = Problem;

export function honestyOf(_value: Value, _names: string[]): HonestyProblem[] {
  return [];
}
