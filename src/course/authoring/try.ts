import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { feedback } from "../../feedback/feedback.ts";
import { chosenIn } from "../../grading/chosen-text.ts";
import type { Grade } from "../../grading/grade.ts";
import type { Locale } from "../../i18n/locale.ts";
import { grade } from "../../kinds/grade.ts";
import { CourseError } from "../diagnostic.ts";
import { bundleExercise } from "../exercise/bundle.ts";
import type { BundleEffects } from "../exercise/bundle-effects.ts";
import { type ExerciseFolder, readExercise, readExerciseIn } from "../exercise/folder.ts";
import { readExerciseProse } from "../exercise/prose.ts";
import { exercisesAt } from "./check.ts";
import {
  type Asked,
  fromProgram,
  fromSteps,
  fromTable,
  fromText,
  type Given,
  isProgramFile,
} from "./submission.ts";

/** An answer and what the page says to it. */
export interface Tried {
  /** As it was given on the command line; "--answer <text>" for one that was typed. */
  file: string;
  /** "refused": the page would say `messages` and judge nothing, or the file cannot be read. */
  outcome: Grade["outcome"] | "refused";
  mistake: string | null;
  /** An error of the program is told as a problem of the kind "error-<its kind>". */
  problems: { kind: string; detail: object }[];
  messages: string[];
  advice: string[];
  /** What the page says that it read of a typed number or a file. */
  read: string[];
}

/** What is to be judged. */
export interface Attempts {
  /** Programs, steps and tables, or folders of them. */
  files: string[];
  /** Typed, or chosen. */
  answers: string[];
}

/**
 * Judges answers from outside, as the page would: one after another, each as it is ready.
 * @param place the exercise's id, or its folder, which may lie outside lessons/
 * @throws CourseError when there is no such exercise or it cannot be made
 */
export async function* tryAnswers(
  place: string,
  { files, answers }: Attempts,
  locale: Locale,
  effects: BundleEffects,
): AsyncGenerator<Tried> {
  const folder = await exerciseAt(place);
  const bundle = await bundleExercise(folder, effects);
  const asked: Asked = { folder, bundle, locale, effects };
  const prose = bundle.choice === null ? undefined : await proseOf(folder);
  const labelOf = chosenIn({ bundle, prose }, locale);
  for (const text of answers) yield judge(`--answer ${text}`, await fromText(text, asked), asked, labelOf);
  for (const file of files.flatMap(filesIn)) yield judge(file, await fromFile(file, asked), asked, labelOf);
}

async function exerciseAt(place: string): Promise<ExerciseFolder> {
  const refuse = (problem: string): never => {
    const fix = "name one exercise by its id or its folder";
    throw new CourseError([{ file: place, problem, fix }]);
  };
  const ids = exercisesAt(place);
  const [id] = ids;
  if (id !== undefined) return ids.length === 1 ? readExercise(id) : refuse(`is ${ids.length} exercises`);
  return existsSync(join(place, "exercise.json")) ? readExerciseIn(resolve(place)) : refuse("is no exercise");
}

/** The files of a folder and of those in it, by name; a file itself. */
function filesIn(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function fromFile(file: string, asked: Asked): Promise<Given> {
  if (!existsSync(file)) return { refused: `there is no file ${basename(file)} in ${dirname(file)}` };
  if (extname(file) === ".json") return fromSteps(readFileSync(file, "utf8"), asked);
  return isProgramFile(file) ? fromProgram(readFileSync(file, "utf8"), asked) : fromTable(file, asked);
}

/** The words of its options; an exercise that stands in no lesson has none. */
const proseOf = async ({ id, lesson }: ExerciseFolder) =>
  lesson === "" ? undefined : (await readExerciseProse(lesson))[id];

async function judge(
  file: string,
  given: Given,
  { bundle, locale, effects }: Asked,
  labelOf: (chosen: string) => string,
): Promise<Tried> {
  const madeWith = extname(file) === ".json" ? "steps" : "program";
  if ("refused" in given) {
    const nothing = { mistake: null, problems: [], advice: [], read: [] };
    return { file, outcome: "refused", messages: [given.refused], ...nothing };
  }
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const graded = await grade(given.submission, bundle, { sandbox: effects.sandbox, datasets, locale });
  const { outcome, mistake, problems, run } = graded;
  const { about, messages, advice } = feedback(graded, bundle, locale, { labelOf, madeWith });
  const [first, ...others] = messages;
  const stopped = run?.error ?? null;
  const told =
    stopped === null
      ? problems.map(({ kind, detail }) => ({ kind, detail }))
      : [{ kind: `error-${stopped.kind}`, detail: { ...stopped } }];
  return {
    file,
    outcome,
    mistake,
    problems: told,
    messages: about === null || first === undefined ? messages : [`${about} ${first}`, ...others],
    advice,
    read: given.read,
  };
}

/** One answer for a reader at a terminal. */
export function triedText({ file, outcome, mistake, problems, messages, advice, read }: Tried): string {
  const kinds = problems.map(({ kind }) => kind).join(", ");
  const why = [mistake && `mistake "${mistake}"`, kinds].filter(Boolean).join("; ");
  return [
    `${file}: ${outcome}${why === "" ? "" : ` (${why})`}`,
    ...read.map((line) => `  ${line}`),
    ...messages.map((line) => `  → ${line}`),
    ...advice.map((line) => `  + ${line}`),
  ].join("\n");
}
