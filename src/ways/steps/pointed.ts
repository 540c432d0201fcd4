import type { Grade } from "../../grading/grade.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { StepsDataset } from "../../steps/column.ts";
import { columnsOf } from "../../steps/columns-of.ts";
import { stepProblemWords } from "../../steps/problem-words.ts";
import { seenInError } from "../../steps/seen.ts";
import type { Recipe } from "../../steps/step.ts";
import { stepBehind } from "../../steps/step-behind.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { stepAtLine } from "../../steps/what-steps-did.ts";
import { decidesWords } from "./words.ts";

/** The step that a grade speaks of, from 0, and what is said at it; null where all is well or none is behind it. */
export function pointedAt(
  { outcome, run, problems: [problem] }: Grade,
  steps: Recipe,
  datasets: readonly StepsDataset[],
  locale: Locale,
): { index: number; text: string } | null {
  if (outcome === "pass") return null;
  const states = columnsOf(steps, datasets);
  if (run?.error) {
    const index = stepAtLine(programOf(steps, datasets).lines, run.error.line);
    const step = steps[index];
    return step ? { index, text: stepProblemWords(seenInError(step, run.error).problem, [], locale) } : null;
  }
  const behind = problem && stepBehind(problem, steps, states);
  return behind ? { index: behind.index, text: decidesWords[behind.decides][locale] } : null;
}
