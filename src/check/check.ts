import { judgeChart } from "./chart/judge-chart.ts";
import type { Surroundings } from "./chart/picture/letters/names.ts";
import { checkValue, withinPlaces } from "./check-value.ts";
import type { Comparison } from "./comparison.ts";
import type { Problem } from "./problem.ts";
import type { Value } from "./value.ts";

/**
 * Compares an answer with what was expected. Empty when they are equal within the comparison; else
 * the problem that explains most comes first. Never throws, whatever the learner's program returned.
 * @param around what the names of columns and the letters of charts may be compared with; without it charts
 *   are judged by their facts
 */
export const check = (
  expected: Value,
  actual: Value,
  comparison: Comparison,
  around?: Surroundings,
): Problem[] =>
  expected.kind === "chart" && actual.kind === "chart"
    ? judgeChart(expected, actual, comparison, around).map(withinPlaces)
    : checkValue(expected, actual, comparison, around?.synonyms);
