import type { Value } from "../../check/value.ts";
import { namesNothing } from "../../grading/clues/clues.ts";
import { variantOf } from "../../grading/does-not-follow-data.ts";
import { type ExerciseBundle, isProgram } from "../../grading/exercise.ts";
import { seen } from "../../grading/seen.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Posed } from "../../kinds/authored.ts";
import type { DatasetTable, Run } from "../../sandbox/sandbox.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import { diagnosticsInVariant } from "../validate/dataset-variant.ts";
import type { BundleEffects } from "./bundle-effects.ts";
import type { ExerciseFolder } from "./folder.ts";
import { knownAgain } from "./known-again.ts";

const defaultVariants = 2;

export type Answers = Pick<ExerciseBundle, "expected" | "mistakes" | "variants">;

interface Asked extends Pick<Posed, "choice" | "form"> {
  datasets: ReturnType<BundleEffects["readDataset"]>[];
  locale: Locale;
  refuse(program: string, ...faults: [problem: string, fix: string][]): never;
}

/**
 * Runs an author's programs in a language: the solution on the real data and on each variant, and every
 * mistake on the real data.
 * @throws CourseError when one of them fails or returns nothing, or a variant breaks its dataset's rules
 */
export async function readAnswers(
  folder: ExerciseFolder,
  { sandbox, readDataset }: BundleEffects,
  { datasets, choice, form, locale, refuse }: Asked,
): Promise<Answers> {
  const { file } = folder;
  const runOf = async (program: string, code: string, tables: DatasetTable[]): Promise<Run> => {
    const run = await sandbox.run({ code, datasets: tables, locale });
    if (run.error || run.value.kind === "nothing" || run.value.kind === "other") {
      const { name, message, line } = run.error ?? { name: "no value", message: run.value.kind, line: null };
      return refuse(program, [
        `returns no value (${name}: ${message}${line ? `, line ${line}` : ""})`,
        'end it with "export default …" and try it on its datasets',
      ]);
    }
    if (form === null) return { ...run, value: seen(run) };
    try {
      return { ...run, value: form.filledLike(run.value) };
    } catch (error) {
      return refuse(program, [(error as Error).message, "return the rows of stimulus.ts, filled in"]);
    }
  };
  const answerOf = async (...asked: Parameters<typeof runOf>) => (await runOf(...asked)).value;

  const given = folder.solution === "" ? null : await answerOf("solution.ts", folder.solution, datasets);
  const expected: Value = choice || !given ? { kind: "list", cells: choice?.answer ?? [] } : given;

  const variants: ExerciseBundle["variants"] = [];
  const wanted = "variants" in file ? file.variants : undefined;
  const count = isProgram(file.kind) ? (wanted ?? defaultVariants) : 0;
  for (let seed = 1; seed <= count; seed++) {
    const varied = datasets.map((dataset) => variantOf(dataset, seed));
    const broken = varied.flatMap((variant) => diagnosticsInVariant(variant, seed, readDataset));
    if (broken.length > 0) throw new CourseError(broken);
    variants.push({
      seed,
      expected: await answerOf(`solution.ts on variant ${seed}`, folder.solution, varied),
    });
  }

  const mistakes: ExerciseBundle["mistakes"] = [];
  const [variant] = variants;
  const changed = variant && datasets.map((dataset) => variantOf(dataset, variant.seed));
  const failing: Diagnostic[] = [];
  for (const [id, code] of Object.entries(folder.wrong)) {
    try {
      const { value, clues } = await runOf(`wrong/${id}.ts`, code, datasets);
      const slips = namesNothing(clues);
      const isOne = changed !== undefined && value.kind === "scalar";
      const onVariant = isOne ? await answerOf(`wrong/${id}.ts on variant 1`, code, changed) : undefined;
      // A mistake is known again by its facts.
      const known: Value = value.kind === "chart" ? knownAgain(value.facts) : value;
      mistakes.push({
        id,
        value: known,
        ...(onVariant && { onVariant }),
        ...(slips.length > 0 && { slips }),
      });
    } catch (error) {
      if (!(error instanceof CourseError)) throw error;
      failing.push(...error.diagnostics);
    }
  }
  if (failing.length > 0) throw new CourseError(failing);
  return { expected, mistakes, variants };
}
