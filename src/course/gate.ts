import { sameValue } from "../check/same-value.ts";
import { feedback } from "../feedback/feedback.ts";
import { countBlanks } from "../grading/blanks.ts";
import {
  answeredWith,
  type Choice,
  type ExerciseBundle,
  isProgram,
  type Submission,
} from "../grading/exercise.ts";
import { type Grade, grade } from "../grading/grade.ts";
import { defaultLocale, type Locale, locales } from "../i18n/locale.ts";
import { choiceOf, withMistake } from "./choice.ts";
import { type BundleEffects, bundleExercise } from "./exercise-bundle.ts";
import { CourseError, type ExerciseFolder, type Finding, readExercise } from "./exercise-folder.ts";
import { listIdeas } from "./idea.ts";
import { inspectMutants } from "./mutants/inspect-mutants.ts";
import { inspectUnwritten } from "./unwritten.ts";

/**
 * Tries one exercise as learners will: its starter must fail without crashing, its solution and every
 * other right way must pass on the real data and on each variant, every mistake must get exactly its
 * own message in every language, and no plausible wrong program (mutants/) may pass.
 * @returns everything that its author has to mend; nothing when all is well.
 */
export async function inspectExercise(
  id: string,
  effects: BundleEffects,
  lessons?: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  try {
    const folder = await readExercise(id, lessons);
    findings.push(
      ...inspectMessages(folder),
      ...inspectIdeas(folder),
      ...inspectBlanks(folder),
      ...inspectUnwritten(folder),
    );
    const bundle = await bundleExercise(folder, effects);
    findings.push(...inspectMistakes(folder, bundle), ...(await inspectGrades(folder, bundle, effects)));
    return findings.length > 0 ? findings : await inspectMutants(folder, bundle, effects);
  } catch (error) {
    if (error instanceof CourseError) return [...findings, ...error.findings];
    throw error;
  }
}

const place = (folder: Pick<ExerciseFolder, "id" | "lesson">, file: string) =>
  `lessons/${folder.lesson}/exercises/${folder.id.split("/").at(-1)}/${file}`;

/** Mistakes have names of their own, or else each wrong option is one. */
const mistakesOf = ({ options, answer, mistakes }: Choice): string[] =>
  mistakes.length > 0 ? mistakes.map(({ id }) => id) : options.filter((option) => !answer.includes(option));

/** Mistakes and messages name each other, both ways. */
function inspectMessages(folder: ExerciseFolder): Finding[] {
  const choice = choiceOf(folder.file);
  const mistakes = choice ? mistakesOf(choice) : Object.keys(folder.wrong);
  const worded = Object.keys(folder.messages);
  return [
    ...mistakes
      .filter((mistake) => !worded.includes(mistake))
      .map((mistake) => ({
        file: place(folder, "messages.ts"),
        problem: `nothing is said to "${mistake}"`,
        mend: "write its message in every language",
      })),
    ...worded
      .filter((mistake) => !mistakes.includes(mistake))
      .map((mistake) => ({
        file: place(folder, "messages.ts"),
        problem: `"${mistake}" is no mistake of this exercise`,
        mend: folder.file.options ? "take it away or correct its name" : `add wrong/${mistake}.ts`,
      })),
  ];
}

/** Every mistake lacks one of the ideas of lessons/ideas/. */
function inspectIdeas(folder: ExerciseFolder): Finding[] {
  const mistakes = Object.keys(folder.messages);
  const ideas = folder.file.ideas ?? {};
  const known = listIdeas();
  const found = (problem: string, mend: string) => ({
    file: place(folder, "exercise.json"),
    problem,
    mend,
  });
  return [
    ...mistakes
      .filter((mistake) => !ideas[mistake])
      .map((mistake) =>
        found(`"ideas": the mistake "${mistake}" has no idea`, "name a file of lessons/ideas"),
      ),
    ...Object.keys(ideas)
      .filter((mistake) => !mistakes.includes(mistake))
      .map((mistake) => found(`"ideas": "${mistake}" is no mistake of this exercise`, "take it away")),
    ...Object.values(ideas)
      .filter((idea) => !known.includes(idea))
      .map((idea) => found(`"ideas": unknown idea "${idea}"`, "the ideas are the files of lessons/ideas")),
  ];
}

/** No two mistakes may look alike, and the variants must be able to tell a typed-in answer. */
function inspectMistakes(folder: ExerciseFolder, bundle: ExerciseBundle): Finding[] {
  const findings: Finding[] = [];
  bundle.mistakes.forEach(({ id, value }, index) => {
    const twin = bundle.mistakes
      .slice(0, index)
      .find((other) => sameValue(other.value, value, bundle.compare));
    if (twin) {
      findings.push({
        file: place(folder, `wrong/${id}.ts`),
        problem: `returns the same as wrong/${twin.id}.ts`,
        mend: "keep one of them, or choose data that tells them apart",
      });
    }
  });
  const follows = bundle.variants.some(
    ({ expected }) => !sameValue(expected, bundle.expected, bundle.compare),
  );
  if (bundle.variants.length > 0 && !follows) {
    findings.push({
      file: place(folder, "solution.ts"),
      problem: "gives the same answer on every variant",
      mend: 'set "variants": 0 if a typed-in answer is right, or let the dataset vary what it reads',
    });
  }
  if (isProgram(bundle.kind) && bundle.mistakes.length < 3) {
    findings.push({
      file: place(folder, "wrong"),
      problem: `holds ${bundle.mistakes.length} mistakes`,
      mend: "add mistakes that people really make, at least three",
    });
  }
  return findings;
}

/** What is to be completed has blanks; what is to be mended, and what is shown as a solution, has none. */
function inspectBlanks({ file, starter, solution, ...folder }: ExerciseFolder): Finding[] {
  const findings: Finding[] = [];
  const found = (name: string, problem: string, mend: string) =>
    findings.push({ file: place(folder, name), problem, mend });
  if (file.kind === "complete" && countBlanks(starter) === 0)
    found("starter.ts", "has no blanks", 'write ______ where the learner fills in, or make it a "code"');
  if (file.kind === "fix" && countBlanks(starter) > 0)
    found("starter.ts", "has blanks and is to be mended", 'make it a "complete", or fill them in');
  if (countBlanks(solution) > 0) found("solution.ts", "has blanks", "fill them in");
  return findings;
}

async function inspectGrades(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  effects: BundleEffects,
): Promise<Finding[]> {
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const graded = (submission: Submission, locale: Locale = defaultLocale) =>
    grade(submission, bundle, { sandbox: effects.sandbox, datasets, locale });
  const findings: Finding[] = [];
  const expectGrade = (
    file: string,
    { outcome, problems, run, mistake }: Grade,
    wanted: string,
    met: boolean,
  ) => {
    if (met) return;
    const got = [
      outcome,
      mistake && `mistake "${mistake}"`,
      problems.map(({ kind, detail }) => `${kind} ${JSON.stringify(detail)}`).join(", "),
      run?.error && `${run.error.kind}: ${run.error.message} (line ${run.error.line})`,
    ];
    findings.push({
      file: place(folder, file),
      problem: `was graded ${got.filter(Boolean).join("; ")}`,
      mend: wanted,
    });
  };

  if (bundle.choice) {
    const { options, answer, mistakes } = bundle.choice;
    for (const mistake of mistakesOf(bundle.choice)) {
      const pattern = mistakes.find(({ id }) => id === mistake)?.chosen;
      const chosen = pattern ? withMistake(bundle.kind, answer, pattern) : [mistake];
      const result = await graded({ kind: "choice", chosen });
      expectGrade(
        "exercise.json",
        result,
        `"${chosen.join(", ")}" must fail as the mistake "${mistake}"`,
        result.mistake === mistake,
      );
      findings.push(...inspectWords(folder, bundle, result, mistake));
    }
    if (bundle.kind === "order") {
      const result = await graded({ kind: "choice", chosen: options });
      expectGrade("exercise.json", result, "the order that is shown must fail", result.outcome === "fail");
    }
    const result = await graded({ kind: "choice", chosen: answer });
    expectGrade("exercise.json", result, "the answer must pass", result.outcome === "pass");
    return findings;
  }

  const answer = answeredWith(bundle.kind, false);
  const submissionOf = (code: string, value = bundle.expected): Submission =>
    answer === "number" && value.kind === "scalar"
      ? { kind: "number", cell: value.cell }
      : { kind: "code", code };

  if (answer === "code") {
    const result = await graded(submissionOf(folder.starter));
    const { error = null } = result.run ?? {};
    const crashed = error !== null && ["crash", "time", "memory", "stack", "output"].includes(error.kind);
    const runs = bundle.kind === "fix" ? error === null : !crashed;
    const wanted = bundle.kind === "fix" ? "must run without an error" : "must not crash";
    expectGrade(
      "starter.ts",
      result,
      `a starter must not pass, and ${wanted}`,
      result.outcome !== "pass" && runs,
    );
  }
  const rights = Object.entries(folder.right).map(([name, code]) => [`right/${name}.ts`, code] as const);
  for (const [file, code] of [["solution.ts", folder.solution] as const, ...rights]) {
    if (answer === "number" && file !== "solution.ts") continue;
    for (const locale of locales) {
      const result = await graded(submissionOf(code), locale);
      expectGrade(file, result, `it must pass (${locale})`, result.outcome === "pass");
    }
  }
  for (const { id, value } of bundle.mistakes) {
    const result = await graded(submissionOf(folder.wrong[id] ?? "", value));
    const met = result.outcome === "fail" && result.mistake === id;
    expectGrade(`wrong/${id}.ts`, result, `it must fail as the mistake "${id}"`, met);
    findings.push(...inspectWords(folder, bundle, result, id));
  }
  return findings;
}

/** What the learner reads for this mistake is its own message, in every language. */
function inspectWords(
  folder: ExerciseFolder,
  bundle: ExerciseBundle,
  result: Grade,
  mistake: string,
): Finding[] {
  return locales
    .filter((locale) => feedback(result, bundle, locale).messages[0] !== folder.messages[mistake]?.[locale])
    .map((locale) => ({
      file: place(folder, "messages.ts"),
      problem: `the message of "${mistake}" is not what the learner reads in "${locale}"`,
      mend: "make the answer be recognised as this mistake",
    }));
}
