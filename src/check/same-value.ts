import { brokenRules, showTheSame } from "./chart/same-chart.ts";
import { equalValues } from "./check-value.ts";
import type { Comparison } from "./comparison.ts";
import type { Value } from "./value.ts";

/**
 * Whether two answers are equal to a reader, whatever an exercise expects of them. Charts must also
 * break the same honesty rules: the same bars on a cut axis are another chart.
 */
export function sameValue(a: Value, b: Value, comparison: Comparison): boolean {
  if (a.kind !== "chart" || b.kind !== "chart") return equalValues(a, b, comparison);
  if (!showTheSame(a.facts, b.facts, comparison)) return false;
  return brokenRules(a.facts).join() === brokenRules(b.facts).join();
}
