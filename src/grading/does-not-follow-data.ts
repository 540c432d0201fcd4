import type { ProblemShape } from "../check/problem.ts";
import type { Value } from "../check/value.ts";
import { defaultLimits } from "../sandbox/limits.ts";
import type { DatasetTable, Sandbox } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { GradingEffects } from "./grade.ts";
import type { Judging } from "./judging.ts";
import { vary } from "./variant.ts";

/** Right on the real data and wrong on changed data: the program does not read what it should. */
export interface DoesNotFollowData extends ProblemShape {
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

declare module "../check/problem.ts" {
  interface Problems {
    "does-not-follow-data": DoesNotFollowData;
  }
}

/** Runs a program that is right on the real data on each variant, until one shows it wrong. */
export async function doesNotFollowData(
  code: string,
  answer: Value,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale }: GradingEffects & { sandbox: Pick<Sandbox, "run"> },
  judging: Judging,
): Promise<DoesNotFollowData[]> {
  for (const { seed, expected } of bundle.variants) {
    const varied = datasets.map((dataset) => variantOf(dataset, seed));
    const run = await sandbox.run({
      code,
      datasets: varied,
      locale,
      limits: { time: patience },
    });
    if (run.error) return [problem("stopped", run.error.line)];
    if (!judging.isRightOn(varied, run, expected, bundle)) {
      return [problem(judging.equal(answer, run.value, bundle.compare) ? "same" : "other")];
    }
  }
  return [];
}

/** Whoever was right on the real data just in time must not fail for a slow device; endless loops end too, ms. */
const patience = 3 * defaultLimits.time;

const problem = (how: DoesNotFollowData["detail"]["how"], line: number | null = null): DoesNotFollowData => ({
  kind: "does-not-follow-data",
  detail: { how, line },
});

type VariedDataset = GradingEffects["datasets"][number];

const made = new WeakMap<VariedDataset, Map<number, DatasetTable>>();

/** A sandbox knows a dataset again by its identity, so a variant is made once and kept as long as its dataset. */
export function variantOf(dataset: VariedDataset, seed: number): DatasetTable {
  const bySeed = made.get(dataset) ?? new Map<number, DatasetTable>();
  made.set(dataset, bySeed);
  const variant = bySeed.get(seed) ?? vary(dataset, dataset.variation, seed);
  bySeed.set(seed, variant);
  return variant;
}
