import { createHash } from "node:crypto";
import type { Comparison } from "../../check/comparison.ts";
import type { Table, Value } from "../../check/value.ts";
import { namesNothing } from "../../grading/clues/clues.ts";
import { variantOf } from "../../grading/does-not-follow-data.ts";
import { type ExerciseBundle, type ExerciseIdeas, isProgram, rowName } from "../../grading/exercise.ts";
import { patternIdeas } from "../../grading/idea.ts";
import { seen } from "../../grading/seen.ts";
import { defaultLocale, type Locale } from "../../i18n/locale.ts";
import type { Posed } from "../../kinds/authored.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import type { Stimulus } from "../../kinds/stimulus.ts";
import type { DatasetTable, Run } from "../../sandbox/sandbox.ts";
import { sourceOf, synonymsIn } from "../dataset/synonyms.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import { readIdeas } from "../lesson/idea.ts";
import { diagnosticsInVariant } from "../validate/dataset-variant.ts";
import type { BundleEffects } from "./bundle-effects.ts";
import type { ExerciseFolder } from "./folder.ts";
import { runStimulusInEach } from "./run-stimulus.ts";

const defaultVariants = 2;
const asNumber: Comparison = { as: "number" };

/**
 * Computes what an exercise expects, by running its author's programs: the solution on the real data
 * and on each variant, and every mistake on the real data.
 * @throws CourseError when a program of the author's fails or returns nothing, or a variant of a dataset
 * breaks the dataset's own rules.
 */
export async function bundleExercise(
  folder: ExerciseFolder,
  { sandbox, readDataset }: BundleEffects,
): Promise<ExerciseBundle> {
  const { file } = folder;
  const datasets = file.datasets.map((name) => readDataset(name));
  const refuse = (program: string, ...faults: [problem: string, fix: string][]): never => {
    const path = `${folder.shownPath}/${program}`;
    throw new CourseError(faults.map(([problem, fix]) => ({ file: path, problem, fix })));
  };

  const { stimulus, choice, form } = await poseExercise(folder, { sandbox, readDataset });
  const runOf = async (program: string, code: string, tables: DatasetTable[]): Promise<Run> => {
    const run = await sandbox.run({ code, datasets: tables, locale: defaultLocale });
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
  const faults = form?.faultsOf(expected as Table) ?? [];
  if (faults.length > 0) refuse("solution.ts", ...faults);

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
      const known: Value = value.kind === "chart" ? { kind: "chart", facts: value.facts } : value;
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

  const written = "compare" in file ? file.compare : undefined;
  const compare: Comparison = form ? { ...written, as: "table", key: [rowName] } : (written ?? asNumber);
  const rules = "honesty" in file ? file.honesty : undefined;
  const honesty = { require: rules?.require ?? [], advise: rules?.advise ?? [] };
  const asked = { kind: file.kind, datasets: file.datasets, compare, honesty, choice, expected, variants };
  return {
    id: folder.id,
    version: createHash("sha256")
      .update(
        JSON.stringify(
          [asked, folder.starter, ...(stimulus ? [contentOf(stimulus[defaultLocale])] : [])],
          withoutPictures,
        ),
      )
      .digest("hex")
      .slice(0, 12),
    ...asked,
    starter: folder.starter,
    solution: folder.solution,
    mistakes,
    messages: folder.messages,
    unit: ("unit" in file && file.unit) || null,
    labels: form?.labels ?? null,
    ...synonymsFor(compare.as, expected, file.datasets),
    ...(compare.as === "chart" ? { sources: file.datasets.map(sourceOf) } : {}),
    ideas: ideasOf(file.ideas ?? {}, choice === null),
  };
}

/** A chart may be lettered by any of them; of a table's columns only their own titles are of use. */
function synonymsFor(
  as: Comparison["as"],
  expected: Value,
  datasets: string[],
): Pick<ExerciseBundle, "synonyms"> {
  const columns = expected.kind === "table" ? expected.columns : [];
  const all = datasets.flatMap(synonymsIn);
  const synonyms = as === "chart" ? all : all.filter(([name = ""]) => columns.includes(name));
  return synonyms.length > 0 ? { synonyms } : {};
}

/** How an answer is drawn is no part of what is asked. */
const withoutPictures = (key: string, value: unknown) => (key === "picture" ? undefined : value);

/**
 * What an exercise shows and asks.
 * @throws CourseError with what does not fit
 */
export async function poseExercise(
  folder: ExerciseFolder,
  effects: BundleEffects,
): Promise<Posed & { stimulus: Record<Locale, Stimulus> | null }> {
  const stimulus = folder.stimulus === "" ? null : await runStimulusInEach(folder, effects);
  const posed = authoredOf(folder.file.kind).pose?.(folder.file, stimulus) ?? {
    choice: null,
    form: null,
    faults: [],
  };
  const diagnostics = posed.faults.flatMap(({ file, faults }) =>
    faults.map(([problem, fix]) => ({ file: `${folder.shownPath}/${file}`, problem, fix })),
  );
  if (diagnostics.length > 0) throw new CourseError(diagnostics);
  return { ...posed, stimulus };
}

/** What an answer answers: figures, not how they are drawn. */
const contentOf = (stimulus: Stimulus) => (stimulus.kind === "table" ? stimulus.rows : stimulus.tables);

/** @param problems whether its problems can tell an idea too, and not its mistakes alone */
function ideasOf(ofMistakes: Record<string, string>, problems: boolean): ExerciseIdeas {
  const told = [...Object.values(ofMistakes), ...(problems ? patternIdeas : [])];
  const names = readIdeas()
    .filter(({ id }) => told.includes(id))
    .map(({ id, name }) => [id, name] as const);
  return { ofMistakes, names: Object.fromEntries(names) };
}
