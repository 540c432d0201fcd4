import { createHash } from "node:crypto";
import type { Comparison } from "../check/comparison.ts";
import type { Table, Value } from "../check/value.ts";
import { variantOf } from "../grading/does-not-follow-data.ts";
import {
  type Choice,
  type ExerciseBundle,
  type ExerciseIdeas,
  isProgram,
  rowName,
} from "../grading/exercise.ts";
import { patternIdeas } from "../grading/idea.ts";
import { defaultLocale, type Locale } from "../i18n/locale.ts";
import type { DatasetTable, Sandbox } from "../sandbox/sandbox.ts";
import { choiceOf } from "./choice.ts";
import type { DatasetFile } from "./dataset.ts";
import { CourseError, type ExerciseFolder } from "./exercise-folder.ts";
import { readIdeas } from "./idea.ts";
import { runShownInEach, type Shown } from "./shown.ts";
import { faultsOfPlaces, spotChoice, spotsOf } from "./spot.ts";
import { contradictions, filledLike, labelsOf, startOf, untypable } from "./table-form.ts";
import { findingsInVariant } from "./validate-variant.ts";

/** What a bundle is made with: handed in, so that a build, a test and a watcher can share it. */
export interface BundleEffects {
  sandbox: Sandbox;
  readDataset(name: string): DatasetFile;
}

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
  const refuse = (program: string, problem: string, mend: string): never => {
    const path = `lessons/${folder.lesson}/exercises/${folder.id.split("/").at(-1)}/${program}`;
    throw new CourseError([{ file: path, problem, mend }]);
  };

  const shown = folder.shown === "" ? null : await runShownInEach(folder, { sandbox, readDataset });
  const form = file.kind === "table" ? shown?.[defaultLocale] : undefined;
  const start = form?.kind === "table" ? startOf(form, file) : null;
  if (start?.columns.length === 1)
    refuse("shown.ts", "leaves nothing to fill in", 'return null in some cells, or name "editable" columns');
  if (form?.kind === "table" && start?.columns.includes(form.columns[0] ?? ""))
    refuse("shown.ts", "leaves its first column to be filled in", "it names the rows: fill it");

  const answerOf = async (program: string, code: string, tables: DatasetTable[]): Promise<Value> => {
    const run = await sandbox.run({ code, datasets: tables, locale: defaultLocale });
    if (run.error || run.value.kind === "nothing" || run.value.kind === "other") {
      const { name, message, line } = run.error ?? { name: "no value", message: run.value.kind, line: null };
      return refuse(
        program,
        `returns no value (${name}: ${message}${line ? `, line ${line}` : ""})`,
        'end it with "export default …" and try it on its datasets',
      );
    }
    if (start === null) return run.value;
    try {
      return filledLike(start, run.value);
    } catch (error) {
      return refuse(program, (error as Error).message, "return the rows of shown.ts, filled in");
    }
  };

  const choice = file.kind === "spot" && shown ? pointedAt(shown, folder) : choiceOf(file);
  const given = folder.solution === "" ? null : await answerOf("solution.ts", folder.solution, datasets);
  const expected: Value = choice || !given ? { kind: "list", cells: choice?.answer ?? [] } : given;
  if (form?.kind === "table") {
    const [other] = contradictions(form, file, expected as Table);
    if (other) refuse("solution.ts", `has another figure than shown.ts in "${other}"`, "make them agree");
    const mixed = untypable(expected as Table);
    if (mixed)
      refuse("solution.ts", `mixes kinds of values in "${mixed}"`, "give numbers and null, or texts");
  }

  const mistakes: ExerciseBundle["mistakes"] = [];
  for (const [id, code] of Object.entries(folder.wrong)) {
    mistakes.push({ id, value: await answerOf(`wrong/${id}.ts`, code, datasets) });
  }

  const variants: ExerciseBundle["variants"] = [];
  const runs = isProgram(file.kind);
  for (let seed = 1; runs && seed <= (file.variants ?? defaultVariants); seed++) {
    const varied = datasets.map((dataset) => variantOf(dataset, seed));
    const broken = varied.flatMap((variant) => findingsInVariant(variant, seed, readDataset));
    if (broken.length > 0) throw new CourseError(broken);
    variants.push({
      seed,
      expected: await answerOf(`solution.ts on variant ${seed}`, folder.solution, varied),
    });
  }

  const compare: Comparison = form
    ? { ...file.compare, as: "table", key: [rowName] }
    : (file.compare ?? asNumber);
  const honesty = { require: file.honesty?.require ?? [], advise: file.honesty?.advise ?? [] };
  const asked = { kind: file.kind, datasets: file.datasets, compare, honesty, choice, expected, variants };
  return {
    id: folder.id,
    version: createHash("sha256")
      .update(JSON.stringify([asked, folder.starter, ...(shown ? [contentOf(shown[defaultLocale])] : [])]))
      .digest("hex")
      .slice(0, 12),
    ...asked,
    starter: folder.starter,
    solution: folder.solution,
    mistakes,
    messages: folder.messages,
    unit: file.unit ?? null,
    labels: form && shown ? labelsOf(shown, file) : null,
    ideas: ideasOf(file.ideas ?? {}, choice === null),
  };
}

/** What can be pointed at, and what of it is right. */
function pointedAt(shown: Record<Locale, Shown>, { file, lesson, id }: ExerciseFolder): Choice {
  const spots = spotsOf(shown[defaultLocale]);
  const path = `lessons/${lesson}/exercises/${id.split("/").at(-1)}/exercise.json`;
  const findings = faultsOfPlaces(file, spots).map(([problem, mend]) => ({ file: path, problem, mend }));
  if (findings.length > 0) throw new CourseError(findings);
  return spotChoice(file, spots);
}

/** What an answer answers: figures, not how they are drawn. */
const contentOf = (shown: Shown) => (shown.kind === "table" ? shown.rows : shown.tables);

/** @param problems whether its problems can tell an idea too, and not its mistakes alone */
function ideasOf(ofMistakes: Record<string, string>, problems: boolean): ExerciseIdeas {
  const told = [...Object.values(ofMistakes), ...(problems ? patternIdeas : [])];
  const names = readIdeas()
    .filter(({ id }) => told.includes(id))
    .map(({ id, name }) => [id, name] as const);
  return { ofMistakes, names: Object.fromEntries(names) };
}
