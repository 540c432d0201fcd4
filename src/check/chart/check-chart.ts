import type { Comparison } from "../comparison.ts";
import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";

export function checkChart(_expected: ChartFacts, _actual: ChartFacts, _comparison: Comparison): Problem[] {
  return [];
}
