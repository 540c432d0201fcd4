import { check } from "../check/check.ts";
import { sameValue } from "../check/same-value.ts";
import { chartsLike } from "./charts-like.ts";
import { gradeChart } from "./grade-chart.ts";
import type { Judging } from "./judging.ts";
import { mistakesLike } from "./mistake.ts";
import { seen, surroundings } from "./seen.ts";

/** How programs are judged that are to draw a chart, whatever they give. */
export const charts: Judging = {
  gradeRun: (run, bundle, tables) => gradeChart(run, bundle, surroundings(bundle, tables)),
  isRightOn(tables, run, expected, bundle) {
    const around = { ...surroundings(bundle, tables), varied: true };
    return check(expected, seen(run), bundle.compare, around).length === 0;
  },
  equal: sameValue,
  mistakesLike: (answer, bundle) =>
    answer.kind === "chart" ? chartsLike(answer.facts, bundle) : mistakesLike(answer, bundle),
};
