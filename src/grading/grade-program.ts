import type { Run, Sandbox } from "../sandbox/sandbox.ts";
import { namesNothing, slipsOf } from "./clues/clues.ts";
import { doesNotFollowData, variantOf } from "./does-not-follow-data.ts";
import { asksForChart, type ExerciseBundle } from "./exercise.ts";
import type { Grade, GradingEffects } from "./grade.ts";
import type { Judging } from "./judging.ts";
import { isBare } from "./mistake.ts";
import { ownLines } from "./own-lines.ts";
import { untouched } from "./untouched.ts";
import { values } from "./values.ts";

/**
 * Runs a program and judges what it gives: a wrong answer costs one run or two, a right one also a run
 * on each variant.
 * @throws Error without a sandbox
 */
export async function gradeProgram(
  code: string,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale, narrow }: GradingEffects,
): Promise<Grade> {
  if (sandbox === null) throw new Error("code needs a sandbox to be graded");
  const run = await sandbox.run({ code, datasets, locale, narrow });
  const slips = slipsOf(run.clues);
  if (run.error) {
    const error = { ...run.error, written: ownLines(code, bundle.starter) };
    return { outcome: "error", problems: slips, advice: [], mistake: null, run: { ...run, error } };
  }
  const judging = await judgingOf(bundle);
  const graded = judging.gradeRun(run, bundle, datasets);
  const effects = { sandbox, datasets, locale };
  if (graded.outcome !== "pass") {
    const asItCame = untouched(code, bundle.starter);
    const problems = [...asItCame, ...slips, ...graded.problems];
    const mistake = asItCame.length > 0 ? null : await mistakeOf(code, run, bundle, effects, judging);
    return { ...graded, problems, mistake };
  }
  const problems = await doesNotFollowData(code, run.value, bundle, effects, judging);
  return problems.length === 0 ? graded : { ...graded, outcome: "fail", problems };
}

/** What judges charts is fetched where one is asked for: it weighs more than all the rest. */
const judgingOf = async (bundle: ExerciseBundle): Promise<Judging> =>
  asksForChart(bundle) ? (await import("./charts.ts")).charts : values;

/**
 * The known mistake that a program makes: it gives the same, and not by reading what is not there. One
 * number may be the same by chance, so it has to be the same on changed data too.
 */
async function mistakeOf(
  code: string,
  { value, clues }: Run,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale }: GradingEffects & { sandbox: Pick<Sandbox, "run"> },
  { equal, mistakesLike }: Judging,
): Promise<string | null> {
  const slips = namesNothing(clues).join();
  const likely = mistakesLike(value, bundle).filter(({ slips: known = [] }) =>
    slips === "" && !isBare(value) ? true : known.join() === slips && slips !== "",
  );
  const [variant] = bundle.variants;
  const told = likely.find(({ onVariant }) => onVariant === undefined);
  if (variant === undefined || told !== undefined || likely.length === 0)
    return (told ?? likely[0])?.id ?? null;
  const varied = datasets.map((dataset) => variantOf(dataset, variant.seed));
  const again = await sandbox.run({ code, datasets: varied, locale });
  const exactly = { ...bundle.compare, tolerance: undefined };
  return likely.find(({ onVariant = value }) => equal(onVariant, again.value, exactly))?.id ?? null;
}
