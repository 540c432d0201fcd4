import { check } from "../../../check/check.ts";
import { variantOf } from "../../../grading/does-not-follow-data.ts";
import { type ExerciseBundle, isProgram } from "../../../grading/exercise.ts";
import type { Grade } from "../../../grading/grade.ts";
import { seen, surroundings } from "../../../grading/seen.ts";
import { defaultLocale } from "../../../i18n/locale.ts";
import { grade } from "../../../kinds/grade.ts";
import type { Sandbox } from "../../../sandbox/sandbox.ts";
import type { DatasetFile } from "../../dataset/dataset.ts";
import type { BundleEffects } from "../../exercise/bundle-effects.ts";
import type { ExerciseFolder } from "../../exercise/folder.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

/** What became of a plausible wrong answer. */
export interface Judged {
  mutant: Mutant;
  /**
   * "caught": it does not pass; "equivalent": it passes, and on more variants than learners meet it
   * is as right as the solution; "allowed": it passes, is wrong there, and exercise.json says that it
   * may; "passes": it is wrong and nobody would tell the learner.
   */
  fate: "caught" | "equivalent" | "allowed" | "passes";
  /** What a learner would be told, e.g. {kind: "mistake", name: "plain-sum"}; null for one that passes. */
  caughtBy: { kind: "mistake" | "problem" | "error"; name: string } | null;
}

/** By name of a mutant that may pass: why. */
export const permissionsIn = ({ file }: ExerciseFolder): Record<string, string> =>
  ("equivalent" in file && file.equivalent) || {};

/** How many of an exercise's mutants are tried; the rules take turns, so all of them have theirs. */
const most = 32;
/** Beyond the exercise's own: enough to tell another program from the same one in other words. */
const moreVariants = 5;
/** A mutant that loops is ended so soon, ms: solutions take a few hundredths of it. */
const time = 1000;

/** Makes and tries the mutants of an exercise that has a solution to compute; none where one chooses. */
export async function judgeMutants(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  effects: BundleEffects,
): Promise<Judged[]> {
  if (folder.solution === "" || bundle.choice !== null) return [];
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const sandbox: Pick<Sandbox, "run"> = {
    run: (program) => effects.sandbox.run({ ...program, limits: { time } }),
  };
  // A number is brought without its program, so its bundle has no variants; the program is judged alike.
  const asked: ExerciseBundle = isProgram(bundle.kind) ? bundle : { ...bundle, kind: "code" };
  const allowed = Object.keys(permissionsIn(folder));
  const mutants = mutantsOf(folder.solution, datasets).filter(
    ({ name }, index) => index < most || allowed.includes(name),
  );

  const grades = new Map<Mutant, Grade>();
  for (const mutant of mutants) {
    const submission = { kind: "code", code: mutant.code } as const;
    grades.set(mutant, await grade(submission, asked, { sandbox, datasets, locale: defaultLocale }));
  }
  const passing = mutants.filter((mutant) => grades.get(mutant)?.outcome === "pass");
  const different = await toldApart(passing, asked, datasets, sandbox);

  return mutants.map((mutant) => {
    const result = grades.get(mutant) as Grade;
    if (result.outcome !== "pass") return { mutant, fate: "caught", caughtBy: whatCaught(result) };
    const fate = !different.has(mutant) ? "equivalent" : allowed.includes(mutant.name) ? "allowed" : "passes";
    return { mutant, fate, caughtBy: null };
  });
}

function whatCaught({ mistake, problems, run }: Grade): Judged["caughtBy"] {
  if (mistake !== null) return { kind: "mistake", name: mistake };
  if (problems[0]) return { kind: "problem", name: problems[0].kind };
  return { kind: "error", name: run?.error?.kind ?? "no-answer" };
}

/**
 * Those that are wrong on a variant which learners do not meet. A variant after the other, because
 * reading one into a sandbox costs more than many runs on it; one on which the solution itself cannot
 * answer tells nothing.
 */
async function toldApart(
  passing: Mutant[],
  bundle: ExerciseBundle,
  datasets: DatasetFile[],
  sandbox: Pick<Sandbox, "run">,
): Promise<Set<Mutant>> {
  const { solution, compare, variants } = bundle;
  const different = new Set<Mutant>();
  for (let more = 1; more <= moreVariants; more++) {
    const same = passing.filter((mutant) => !different.has(mutant));
    if (same.length === 0) break;
    const varied = datasets.map((dataset) => variantOf(dataset, variants.length + more));
    const answerOf = (code: string) => sandbox.run({ code, datasets: varied, locale: defaultLocale });
    const expected = await answerOf(solution);
    if (expected.error) continue;
    for (const mutant of same) {
      const run = await answerOf(mutant.code);
      const problems = () =>
        check(seen(expected), seen(run), compare, { ...surroundings(bundle, varied), varied: true });
      if (run.error || problems().length > 0) different.add(mutant);
    }
  }
  return different;
}
