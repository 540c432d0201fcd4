import type { ExerciseBundle } from "../../../grading/exercise.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { BundleEffects } from "../../exercise/bundle-effects.ts";
import type { ExerciseFolder } from "../../exercise/folder.ts";
import { judgeMutants, permissionsIn } from "./judge.ts";

/** The wrong answers that would pass, and the permissions in exercise.json that none of them needs. */
export async function inspectMutants(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  effects: BundleEffects,
): Promise<Diagnostic[]> {
  const judged = await judgeMutants(folder, bundle, effects);
  const shown = folder.shownPath;
  const passing = judged
    .filter(({ fate }) => fate === "passes")
    .map(({ mutant }) => ({
      file: `${shown}/solution.ts:${mutant.line}`,
      problem: `a wrong program passes (${mutant.name})`,
      fix: 'raise "variants" or choose data that tells it apart; or say in exercise.json why it may pass: "equivalent": {"<its name>": "<reason>"}',
    }));
  const used = judged.filter(({ fate }) => fate === "allowed").map(({ mutant }) => mutant.name);
  const unused = Object.keys(permissionsIn(folder))
    .filter((name) => !used.includes(name))
    .map((name) => ({
      file: `${shown}/exercise.json`,
      problem: `"equivalent" allows what needs no permission (${name})`,
      fix: "take it away, or correct its name",
    }));
  return [...passing, ...unused];
}
