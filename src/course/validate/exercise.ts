import { sameValue } from "../../check/same-value.ts";
import { feedback } from "../../feedback/feedback.ts";
import { countBlanks } from "../../grading/blanks.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { locales } from "../../i18n/locale.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import { grade } from "../../kinds/grade.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import { bundleExercise, poseExercise } from "../exercise/bundle.ts";
import type { BundleEffects } from "../exercise/bundle-effects.ts";
import { type ExerciseFolder, readExercise } from "../exercise/folder.ts";
import { listIdeas } from "../lesson/idea.ts";
import { inspectMutants } from "./mutants/inspect-mutants.ts";
import { hasUnnamedSeries } from "./unnamed-series.ts";
import { inspectUnwritten } from "./unwritten.ts";
import { casesOfWays, inspectWays } from "./ways.ts";

/**
 * Tries one exercise as learners will: its starter must fail without crashing, its solution and every
 * other right way must pass on the real data and on each variant, every mistake must get exactly its
 * own message in every language, and no plausible wrong program (mutants/) may pass.
 * @returns everything that its author has to fix; nothing when all is well.
 */
export async function inspectExercise(
  id: string,
  effects: BundleEffects,
  lessons?: string,
): Promise<Diagnostic[]> {
  try {
    return await inspectFolder(await readExercise(id, lessons), effects);
  } catch (error) {
    if (error instanceof CourseError) return error.diagnostics;
    throw error;
  }
}

/** As inspectExercise(), of a folder that was read. */
export async function inspectFolder(folder: ExerciseFolder, effects: BundleEffects): Promise<Diagnostic[]> {
  const written = [
    ...inspectMessages(folder),
    ...inspectIdeas(folder),
    ...inspectBlanks(folder),
    ...inspectUnwritten(folder),
    ...inspectWays(folder),
  ];
  if ([folder.solution, folder.stimulus].some((program) => countBlanks(program) > 0)) return written;
  try {
    const runnable = { ...folder, wrong: withoutBlanks(folder.wrong), right: withoutBlanks(folder.right) };
    const bundle = await bundleExercise(runnable, effects);
    const graded = [...inspectMistakes(folder, bundle), ...(await inspectGrades(runnable, bundle, effects))];
    const diagnostics = [...written, ...graded];
    // Wrong programs tell nothing of an exercise that does not yet know right from wrong.
    return graded.length > 0
      ? diagnostics
      : [...diagnostics, ...(await inspectMutants(folder, bundle, effects))];
  } catch (error) {
    if (error instanceof CourseError) return [...written, ...error.diagnostics];
    throw error;
  }
}

/** What is not written yet has its diagnostic, and is not run. */
const withoutBlanks = (programs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(programs).filter(([, code]) => countBlanks(code) === 0));

/** A program that is made with steps stands in its .json. */
const place = ({ shownPath, fromSteps }: Pick<ExerciseFolder, "shownPath" | "fromSteps">, file: string) =>
  `${shownPath}/${fromSteps.includes(file.replace(/\.ts$/, "")) ? file.replace(/\.ts$/, ".json") : file}`;

/** Mistakes and messages name each other, both ways. */
function inspectMessages(folder: ExerciseFolder): Diagnostic[] {
  const told = authoredOf(folder.file.kind).mistakesOf?.(folder.file) ?? [];
  const mistakes = told.length > 0 ? told : Object.keys(folder.wrong);
  const worded = Object.keys(folder.messages);
  return [
    ...mistakes
      .filter((mistake) => !worded.includes(mistake))
      .map((mistake) => ({
        file: place(folder, "messages.ts"),
        problem: `nothing is said to "${mistake}"`,
        fix: "write its message in every language",
      })),
    ...worded
      .filter((mistake) => !mistakes.includes(mistake))
      .map((mistake) => ({
        file: place(folder, "messages.ts"),
        problem: `"${mistake}" is no mistake of this exercise`,
        fix: told.length > 0 ? "take it away or correct its name" : `add wrong/${mistake}.ts`,
      })),
  ];
}

/** Every mistake lacks one of the ideas of lessons/ideas/. */
function inspectIdeas(folder: ExerciseFolder): Diagnostic[] {
  const mistakes = Object.keys(folder.messages);
  const ideas = folder.file.ideas ?? {};
  const known = listIdeas();
  const found = (problem: string, fix: string) => ({
    file: place(folder, "exercise.json"),
    problem,
    fix,
  });
  return [
    ...mistakes
      .filter((mistake) => !ideas[mistake] || countBlanks(ideas[mistake]) > 0)
      .map((mistake) =>
        found(`"ideas": the mistake "${mistake}" has no idea`, "name a file of lessons/ideas"),
      ),
    ...Object.keys(ideas)
      .filter((mistake) => !mistakes.includes(mistake))
      .map((mistake) => found(`"ideas": "${mistake}" is no mistake of this exercise`, "take it away")),
    ...Object.values(ideas)
      .filter((idea) => !known.includes(idea) && countBlanks(idea) === 0)
      .map((idea) =>
        found(
          `"ideas": unknown idea "${idea}"`,
          "the ideas are the files of lessons/ideas: npm run exercise -- ideas",
        ),
      ),
  ];
}

/** No two mistakes may look alike, and the variants must be able to tell a typed-in answer. */
function inspectMistakes(folder: ExerciseFolder, bundle: ExerciseBundle): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  bundle.mistakes.forEach(({ id, value }, index) => {
    const twin = bundle.mistakes
      .slice(0, index)
      .find((other) => sameValue(other.value, value, bundle.compare));
    if (twin) {
      diagnostics.push({
        file: place(folder, `wrong/${id}.ts`),
        problem: `returns the same as wrong/${twin.id}.ts`,
        fix: "keep one of them, or choose data that tells them apart",
      });
    }
  });
  const follows = bundle.variants.some(
    ({ expected }) => !sameValue(expected, bundle.expected, bundle.compare),
  );
  if (bundle.variants.length > 0 && !follows) {
    diagnostics.push({
      file: place(folder, "solution.ts"),
      problem: "gives the same answer on every variant",
      fix: 'set "variants": 0 if a typed-in answer is right, or let the dataset vary what it reads',
    });
  }
  if (hasUnnamedSeries(bundle)) {
    diagnostics.push({
      file: place(folder, "solution.ts"),
      problem: "draws several colours, and nothing says which is which",
      fix: "add color: { legend: true }, or write each name beside its line",
    });
  }
  if (authoredOf(bundle.kind).wantsMistakes && Object.keys(folder.wrong).length < 3) {
    diagnostics.push({
      file: place(folder, "wrong"),
      problem: `holds ${Object.keys(folder.wrong).length} mistakes`,
      fix: "add mistakes that people really make, at least three",
    });
  }
  return diagnostics;
}

/** What is shown, as a question or as a solution, has no blanks; of its starter the kind knows. */
function inspectBlanks(folder: ExerciseFolder): Diagnostic[] {
  const filled = (["stimulus", "solution"] as const)
    .filter((program) => countBlanks(folder[program]) > 0)
    .map((program) => ({
      file: place(folder, `${program}.ts`),
      problem: "has blanks",
      fix: "fill them in",
    }));
  const ofKind = authoredOf(folder.file.kind).faultsOfPrograms?.(folder) ?? [];
  return [
    ...ofKind.flatMap(({ file, faults }) =>
      faults.map(([problem, fix]) => ({ file: place(folder, file), problem, fix })),
    ),
    ...filled,
  ];
}

/** Hands in what learners will, right and wrong. */
async function inspectGrades(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  effects: BundleEffects,
): Promise<Diagnostic[]> {
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const { form } = await poseExercise(folder, effects);
  const cases = [...authoredOf(bundle.kind).cases(folder, bundle, form), ...casesOfWays(folder)];
  const diagnostics: Diagnostic[] = [];
  for (const { file, submission, locales, wanted, isMet, mistake } of cases) {
    for (const locale of locales) {
      const result = await grade(submission, bundle, { sandbox: effects.sandbox, datasets, locale });
      if (!isMet(result)) {
        const fix = locales.length > 1 ? `${wanted} (${locale})` : wanted;
        diagnostics.push({ file: place(folder, file), problem: `was graded ${told(result)}`, fix });
      }
      if (mistake !== undefined) diagnostics.push(...inspectWords(folder, bundle, result, mistake));
    }
  }
  return diagnostics;
}

const told = ({ outcome, problems, run, mistake }: Grade): string =>
  [
    outcome,
    mistake && `mistake "${mistake}"`,
    problems.map(({ kind, detail }) => `${kind} ${JSON.stringify(detail)}`).join(", "),
    run?.error && `${run.error.kind}: ${run.error.message} (line ${run.error.line})`,
  ]
    .filter(Boolean)
    .join("; ");

/** What the learner reads for this mistake is its own message, in every language. */
function inspectWords(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  result: Grade,
  mistake: string,
): Diagnostic[] {
  return locales
    .filter((locale) => feedback(result, bundle, locale).messages[0] !== folder.messages[mistake]?.[locale])
    .map((locale) => ({
      file: place(folder, "messages.ts"),
      problem: `the message of "${mistake}" is not what the learner reads in "${locale}"`,
      fix: "make the answer be recognised as this mistake",
    }));
}
