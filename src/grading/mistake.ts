import { brokenRules, showTheSame } from "../check/chart/same-chart.ts";
import { sameValue } from "../check/same-value.ts";
import type { ChartFacts, Value } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";

/** The known mistake that gives the same answer as the learner's, or null. */
export function recogniseMistake(answer: Value, bundle: ExerciseBundle): string | null {
  if (answer.kind === "chart") return recogniseChart(answer.facts, bundle);
  return bundle.mistakes.find(({ value }) => sameValue(value, answer, bundle.compare))?.id ?? null;
}

/**
 * A learner may break a rule more than the mistake does (no title besides the cut axis), so it is
 * enough that every required rule which the mistake breaks is broken here too. Of several such
 * mistakes the one that explains most is told.
 */
function recogniseChart(facts: ChartFacts, { mistakes, compare, honesty }: ExerciseBundle): string | null {
  const broken = brokenRules(facts);
  const explained = mistakes.flatMap(({ id, value }) => {
    if (value.kind !== "chart" || !showTheSame(value.facts, facts, compare)) return [];
    const required = brokenRules(value.facts).filter((rule) => honesty.require.includes(rule));
    return required.every((rule) => broken.includes(rule)) ? [{ id, count: required.length }] : [];
  });
  return explained.toSorted((a, b) => b.count - a.count)[0]?.id ?? null;
}
