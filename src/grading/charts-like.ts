import { brokenRules, showTheSame } from "../check/chart/same-chart.ts";
import type { ChartFacts } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Mistake } from "./mistake.ts";

/**
 * The known mistakes that show the very same as the learner's chart.
 * A learner may break a rule more than the mistake does (no title besides the cut axis), so it is
 * enough that every required rule which the mistake breaks is broken here too. Of several such
 * mistakes the one that explains most is told.
 */
export function chartsLike(
  facts: ChartFacts,
  { mistakes, compare, honesty }: Pick<ExerciseBundle, "mistakes" | "compare" | "honesty">,
): Mistake[] {
  const broken = brokenRules(facts);
  const explained = mistakes.flatMap((mistake) => {
    const { value } = mistake;
    if (value.kind !== "chart" || !showTheSame(value.facts, facts, compare)) return [];
    const required = brokenRules(value.facts).filter((rule) => honesty.require.includes(rule));
    return required.every((rule) => broken.includes(rule)) ? [{ mistake, count: required.length }] : [];
  });
  return explained.toSorted((a, b) => b.count - a.count).map(({ mistake }) => mistake);
}
