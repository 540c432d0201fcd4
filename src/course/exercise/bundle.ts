import { createHash } from "node:crypto";
import type { Comparison } from "../../check/comparison.ts";
import type { Table } from "../../check/value.ts";
import { type ExerciseBundle, type ExerciseIdeas, rowName } from "../../grading/exercise.ts";
import { patternIdeas } from "../../grading/idea.ts";
import { defaultLocale, type Locale, locales } from "../../i18n/locale.ts";
import { pairsIn } from "../../i18n/paired.ts";
import type { Posed } from "../../kinds/authored.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import type { Stimulus } from "../../kinds/stimulus.ts";
import { sentencesOf } from "../../steps/sentence-of.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { readStepsDataset } from "../dataset/steps-dataset.ts";
import { sourceOf, synonymsIn } from "../dataset/synonyms.ts";
import { CourseError } from "../diagnostic.ts";
import { readIdeas } from "../lesson/idea.ts";
import { type Answers, readAnswers } from "./answers.ts";
import type { BundleEffects } from "./bundle-effects.ts";
import type { ExerciseFolder } from "./folder.ts";
import { runStimulusInEach } from "./run-stimulus.ts";

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
  const answersIn = (locale: Locale) =>
    readAnswers(folder, { sandbox, readDataset }, { datasets, choice, form, locale, refuse });
  const answers = await answersIn(defaultLocale);
  const pairs = datasets.flatMap(({ columns }) => pairsIn(columns));
  const { expected } = answers;
  const faults = form?.faultsOf(expected as Table) ?? [];
  if (faults.length > 0) refuse("solution.ts", ...faults);

  const written = "compare" in file ? file.compare : undefined;
  const compare: Comparison = form ? { ...written, as: "table", key: [rowName] } : (written ?? asNumber);
  const rules = "honesty" in file ? file.honesty : undefined;
  const honesty = { require: rules?.require ?? [], advise: rules?.advise ?? [] };
  const asked = {
    kind: file.kind,
    datasets: file.datasets,
    compare,
    honesty,
    choice,
    expected,
    variants: answers.variants,
  };
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
    ...solutionSteps(folder),
    ...textsOf(folder, refuse),
    mistakes: answers.mistakes,
    ...(await elsewhere(folder, answers, pairs, answersIn)),
    messages: folder.messages,
    unit: ("unit" in file && file.unit) || null,
    labels: form?.labels ?? null,
    ...synonymsFor(compare.as, answers, file.datasets),
    ...(compare.as === "chart" ? { sources: file.datasets.map(sourceOf) } : {}),
    ideas: ideasOf(file.ideas ?? {}, choice === null),
  };
}

function solutionSteps({ file, steps }: ExerciseFolder): Pick<ExerciseBundle, "solutionSteps"> {
  const { solution } = steps;
  if (!("ways" in file) || !file.ways?.includes("steps") || !solution) return {};
  const datasets = file.datasets.map(readStepsDataset);
  const said = locales.map((locale) => [
    locale,
    {
      sentences: sentencesOf(solution[locale], { locale, datasets }),
      code: programOf(solution[locale], datasets).code,
    },
  ]);
  return { solutionSteps: Object.fromEntries(said) };
}

/** @throws CourseError where a text stands in no program: it would never be shown. */
function textsOf(
  { file, stimulus, solution, right, wrong }: ExerciseFolder,
  refuse: (file: string, ...faults: [problem: string, fix: string][]) => never,
): Pick<ExerciseBundle, "texts"> {
  if (!("texts" in file) || !file.texts) return {};
  const programs = [stimulus, solution, ...Object.values(right), ...Object.values(wrong)].join("\n");
  const strange = file.texts.find((text) => !programs.includes(JSON.stringify(text[defaultLocale])));
  if (strange)
    refuse("exercise.json", [
      `"${strange[defaultLocale]}" stands in no program`,
      "write it as the program does",
    ]);
  // What is shown was lettered while the page was built.
  return stimulus === "" ? { texts: file.texts } : {};
}

/**
 * Of a table's columns only their own titles are of use. A chart's axis may bear the title of any column, and
 * its marks the codes that some answer shows.
 */
function synonymsFor(
  as: Comparison["as"],
  { expected, variants, mistakes }: Answers,
  datasets: string[],
): Pick<ExerciseBundle, "synonyms"> {
  const named = datasets.map(synonymsIn);
  const asked = expected.kind === "table" ? expected.columns : [];
  const shown = as === "chart" ? JSON.stringify([expected, variants, mistakes]) : "";
  const isShown = (names: string[]) => names.some((name) => shown.includes(JSON.stringify(name)));
  const synonyms =
    as === "chart"
      ? named.flatMap(({ columns, codes }) => [...columns, ...codes.filter(isShown)])
      : named.flatMap(({ columns }) => columns.filter(([name = ""]) => asked.includes(name)));
  return synonyms.length > 0 ? { synonyms } : {};
}

/** What the answers are in other languages, where a dataset's own words are part of them. */
async function elsewhere(
  { solution, wrong }: ExerciseFolder,
  answers: Answers,
  pairs: string[],
  answersIn: (locale: Locale) => Promise<Answers>,
): Promise<Pick<ExerciseBundle, "elsewhere">> {
  const { expected } = answers;
  const programs = [solution, ...Object.values(wrong)].join("\n");
  const isSaid = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(programs) ||
    (expected.kind === "table" && expected.columns.includes(name));
  if (!pairs.some(isSaid)) return {};
  const others: ExerciseBundle["elsewhere"] = {};
  for (const locale of locales) if (locale !== defaultLocale) others[locale] = await answersIn(locale);
  return { elsewhere: others };
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
