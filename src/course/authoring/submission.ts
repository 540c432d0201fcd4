import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Value } from "../../check/value.ts";
import { countBlanks } from "../../grading/blanks.ts";
import { columnKinds } from "../../grading/column-kinds.ts";
import { answeredWith, type ExerciseBundle, type Submission, takesValue } from "../../grading/exercise.ts";
import { settled } from "../../grading/settled.ts";
import { editorWords } from "../../i18n/editor.ts";
import { formatNumber } from "../../i18n/format.ts";
import { refusals } from "../../i18n/intake.ts";
import { intakeNotes } from "../../i18n/intake-notes.ts";
import type { Locale } from "../../i18n/locale.ts";
import { readTypedNumber } from "../../i18n/typed-number.ts";
import { openFile } from "../../intake/open-file.ts";
import type { Wanted } from "../../intake/protocol.ts";
import { toAnswer, understand } from "../../intake/understand.ts";
import { type Note, Refused } from "../../intake/understanding.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { readStepsDataset } from "../dataset/steps-dataset.ts";
import { poseExercise } from "../exercise/bundle.ts";
import type { BundleEffects } from "../exercise/bundle-effects.ts";
import type { ExerciseFolder } from "../exercise/folder.ts";
import { readWrittenSteps } from "../exercise/written-steps.ts";

/** An exercise to which answers are given, and the language of the page on which they are. */
export interface Asked {
  folder: ExerciseFolder;
  bundle: ExerciseBundle;
  locale: Locale;
  effects: BundleEffects;
}

/** What the page would hand in, or why it would hand in nothing; `read`: what it says that it read. */
export type Given = { submission: Submission; read: string[] } | { refused: string };

/** Whether a file is a program, and not a table. */
export const isProgramFile = (path: string): boolean => [".ts", ".js"].includes(extname(path));

/**
 * A program as an answer. Where the page asks for no program, what it returns is the answer, as with
 * those in wrong/.
 */
export async function fromProgram(code: string, asked: Asked): Promise<Given> {
  const { bundle, effects, locale } = asked;
  const answer = answeredWith(bundle.kind, bundle.choice !== null);
  if (answer === "choice") return { refused: "options are chosen here: give them with --answer" };
  if (answer === "code") {
    const blanks = bundle.kind === "complete" ? countBlanks(code) : 0;
    if (blanks > 0) return { refused: editorWords(locale).blanksLeft(blanks) };
    return { submission: { kind: "code", code }, read: [] };
  }
  const datasets = bundle.datasets.map((name) => effects.readDataset(name));
  const { value, error } = await effects.sandbox.run({ code, datasets, locale });
  if (error) return { refused: `${error.name}: ${error.message} (line ${error.line})` };
  if (answer === "value") return filled(value, asked);
  if (value.kind !== "scalar") return { refused: `a number is asked for, and this returns a ${value.kind}` };
  return { submission: { kind: "number", cell: value.cell }, read: [] };
}

/** Steps, as the page would turn them into their program. */
export async function fromSteps(text: string, asked: Asked): Promise<Given> {
  const known = asked.bundle.datasets.map((name) => readStepsDataset(name));
  const { steps, problems } = readWrittenSteps(text, known);
  const [first] = problems;
  if (!steps || first) return { refused: first?.problem ?? "" };
  return fromProgram(programOf(steps, known).code, asked);
}

/** What is typed or chosen on the page: a number, options parted by commas, the rows of a table as JSON. */
export async function fromText(text: string, asked: Asked): Promise<Given> {
  const { bundle, locale } = asked;
  const words = editorWords(locale);
  const answer = answeredWith(bundle.kind, bundle.choice !== null);
  if (answer === "code") return fromProgram(text, asked);
  if (answer === "choice") {
    const chosen = text.split(",").flatMap((option) => option.trim() || []);
    const isPaired = (option: string) => chosen.some((pair) => pair.startsWith(`${option}=`));
    if (bundle.kind === "match" && !bundle.choice?.options.every(isPaired))
      return { refused: words.matchAllFirst };
    return { submission: { kind: "choice", chosen }, read: [] };
  }
  if (answer === "value") return fromProgram(`export default ${text}`, asked);
  const typed = readTypedNumber(text, bundle.unit?.[locale] ?? "", locale);
  if ("refused" in typed) return typed;
  const { cell, other, told } = typed;
  const given = { kind: "number", cell, ...(other !== null && { other }) } as const;
  const taken = settled(given, bundle).cell;
  const isOther = typeof taken === "number" && taken !== cell;
  return { submission: given, read: isOther ? [told, words.read(formatNumber(taken, locale))] : [told] };
}

/** A table made with another tool, read as nobody corrected it. */
export async function fromTable(path: string, asked: Asked): Promise<Given> {
  const { bundle, locale } = asked;
  const { kind, compare } = bundle;
  if (!takesValue(kind, compare.as) && kind !== "table")
    return { refused: "this exercise takes no table file" };
  try {
    const { table, understanding } = understand(
      openFile(readFileSync(path)),
      {},
      locale,
      columnKinds(bundle.expected),
    );
    if (kind === "table") return filled(table, asked);
    const say = intakeNotes(locale);
    return {
      submission: { kind: "value", value: toAnswer(table, compare.as as Wanted) },
      read: understanding.notes.map((note) => (say[note.kind] as (note: Note) => string)(note)),
    };
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
    return { refused: refusals(locale)[failure.kind] };
  }
}

/** Rows with the `id`s of the shown ones. */
async function filled(value: Value, { folder, effects }: Asked): Promise<Given> {
  const { form } = await poseExercise(folder, effects);
  if (!form) return { refused: "the exercise shows no table" };
  try {
    return { submission: { kind: "value", value: form.filledLike(value) }, read: [] };
  } catch (failure) {
    return { refused: (failure as Error).message };
  }
}
