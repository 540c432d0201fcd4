import type { Comparison } from "../comparison.ts";
import { honestyRules } from "../honesty/honesty.ts";
import type { ChartFacts } from "../value.ts";
import { checkChart } from "./facts/check-chart.ts";
import { familyOf, isGuide } from "./facts/family.ts";

/** Whether two charts show the same things, by the same marks, in the same order where that counts. */
export function showTheSame(a: ChartFacts, b: ChartFacts, comparison: Comparison): boolean {
  const byOwnMarks = { ...comparison, marks: undefined };
  if (checkChart(a, b, byOwnMarks).length > 0 || checkChart(b, a, byOwnMarks).length > 0) return false;
  return showsSomething(a) || tried(a) === tried(b);
}

const showsSomething = ({ marks }: ChartFacts): boolean =>
  marks.some(({ kind, count }) => count > 0 && !isGuide(kind));

/** Two charts of nothing are the same when they failed in the same way. */
const tried = ({ marks, scales }: ChartFacts): string =>
  [
    ...marks.filter(({ kind }) => !isGuide(kind)).map(({ kind }) => familyOf(kind)),
    ...[scales.x?.type, scales.y?.type].toSorted(),
  ].join();

/** The names of the honesty rules that a chart breaks: of two charts that show the same, one may mislead. */
export const brokenRules = (facts: ChartFacts): string[] =>
  honestyRules.filter((rule) => rule.check(facts).length > 0).map(({ name }) => name);
