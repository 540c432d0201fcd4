import { check } from "../check/check.ts";
import type { Problem } from "../check/problem.ts";
import { sameValue } from "../check/same-value.ts";
import type { Value } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { GradingEffects } from "./grade.ts";
import { vary } from "./variant.ts";

/** Right on the real data and wrong on changed data: the program does not read what it should. */
export interface DoesNotFollowData extends Problem {
  kind: "does-not-follow-data";
  detail: {
    /**
     * "same": the answer did not change with the data, as when a number was typed in;
     * "stopped": the program broke on the changed data; "other": it changed, but not as it should.
     */
    how: "same" | "stopped" | "other";
    /** For "stopped": the learner's line. */
    line: number | null;
  };
}

/** Runs a program that is right on the real data on each variant, until one shows it wrong. */
export async function followsData(
  code: string,
  answer: Value,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale }: GradingEffects,
): Promise<DoesNotFollowData[]> {
  for (const { seed, expected } of bundle.variants) {
    const varied = datasets.map((dataset) => vary(dataset, dataset.variation, seed));
    const run = await sandbox?.run({ code, datasets: varied, locale });
    if (run === undefined) break;
    if (run.error) return [doesNotFollow("stopped", run.error.line)];
    if (check(expected, run.value, bundle.compare).length > 0) {
      return [doesNotFollow(sameValue(answer, run.value, bundle.compare) ? "same" : "other")];
    }
  }
  return [];
}

const doesNotFollow = (how: DoesNotFollowData["detail"]["how"], line: number | null = null) =>
  ({ kind: "does-not-follow-data", detail: { how, line } }) satisfies DoesNotFollowData;
