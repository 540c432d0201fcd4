import { defaultLocale, locales } from "../../i18n/locale.ts";
import type { Case } from "../../kinds/authored.ts";
import { one, passes } from "../../kinds/options.ts";
import { mustRun } from "../../kinds/program.ts";
import type { Recipe } from "../../steps/step.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { arrangementOf, programOfBlocks } from "../../ways/arrange/arrangement.ts";
import { readStepsDataset } from "../dataset/steps-dataset.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ExerciseFolder } from "../exercise/folder.ts";

const offers = ({ file }: ExerciseFolder, way: string): boolean =>
  "ways" in file && (file.ways?.some((one) => one === way) ?? false);

/** A way that cannot be gone, before anything is run. */
export function inspectWays(folder: ExerciseFolder): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const found = (problem: string, fix: string) =>
    diagnostics.push({ file: `${folder.shownPath}/exercise.json`, problem: `"ways": ${problem}`, fix });
  if (offers(folder, "arrange") && arrangementOf(folder) === null)
    found(
      '"arrange" has too few lines to put in order, or too many',
      "take it away, or write solution.ts in three to twelve statements, beyond what starter.ts gives",
    );
  if (offers(folder, "steps") && folder.steps.solution === null)
    found('"steps" has no steps that answer', "write solution.json, or take it away");
  return diagnostics;
}

/** What the ways make of the solution: cut into blocks and put together again, it is judged as ever. */
export function casesOfWays(folder: ExerciseFolder): Case[] {
  const arrangement = offers(folder, "arrange") ? arrangementOf(folder) : null;
  const { solution } = folder.steps;
  const cases: Case[] = [];
  const mustPass = (file: string, code: string, wanted: string) =>
    cases.push({ file, submission: { kind: "code", code }, locales, wanted, isMet: passes });
  if (arrangement) {
    const texts = arrangement.order.flatMap(
      (wanted) => arrangement.blocks.find(({ id }) => id === wanted)?.text ?? "",
    );
    const code = programOfBlocks(arrangement.given, texts);
    mustPass("solution.ts", code, "it must pass when its lines are put in order");
  }
  // Where there are no typed ones, these are the starter and the solution, and are handed in as such.
  const programIn = (steps: Recipe) => programOf(steps, folder.file.datasets.map(readStepsDataset)).code;
  if (offers(folder, "steps") && !folder.fromSteps.includes("starter"))
    cases.push({
      file: "starter.json",
      submission: { kind: "code", code: programIn(folder.steps.starter) },
      locales: one,
      wanted: "a starter must not pass, and must run without an error",
      isMet: (grade) => grade.outcome !== "pass" && mustRun(grade),
    });
  if (solution && !folder.fromSteps.includes("solution"))
    mustPass("solution.json", programIn(solution[defaultLocale]), "it must pass");
  return cases;
}
