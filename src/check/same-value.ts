import { check } from "./check.ts";
import type { Comparison } from "./comparison.ts";
import type { Value } from "./value.ts";

/** Whether two answers are equal to a reader, whatever an exercise expects of them. */
export function sameValue(a: Value, b: Value, comparison: Comparison): boolean {
  const strict: Comparison = { ...comparison, extraColumns: false };
  return check(a, b, strict).length === 0;
}
