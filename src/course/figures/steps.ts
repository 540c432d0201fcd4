import { existsSync, readFileSync } from "node:fs";
import { saidIn } from "../../grading/program-texts.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { Trace } from "../../sandbox/trace.ts";
import { readDatasetFile } from "../dataset/dataset.ts";
import { readExercise } from "../exercise/folder.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { projectPath } from "../project.ts";

export interface TracedProgram {
  code: string;
  trace: Trace;
}

/** A program that a lesson shows: where it was written, and the names of its datasets. */
export interface ShownProgram {
  file: string;
  code: string;
  datasets: readonly string[];
}

/** lessons/<track>/<NN-lesson>/programs/<name>.ts, with the lesson's datasets. @throws Error that says what to fix */
export function readProgram({ folder, datasets }: Lesson, name: string): ShownProgram {
  const file = `lessons/${folder}/programs/${name}.ts`;
  const path = projectPath(file);
  if (!existsSync(path))
    throw new Error(`${file} does not exist; write it, or correct the name in the lesson`);
  return { file, code: readFileSync(path, "utf8"), datasets };
}

/** The solution of an exercise of the lesson, typed or of steps, with the exercise's datasets. @throws Error that says what to fix */
export async function readSolution(lesson: string, exercise: string, locale: Locale): Promise<ShownProgram> {
  const { solution, file, shownPath } = await readExercise(`${lesson}/${exercise}`);
  if (solution === "") throw new Error(`${shownPath} has no solution whose steps could be shown`);
  const texts = ("texts" in file && file.texts) || [];
  return { file: `${shownPath}/solution`, code: saidIn(solution, texts, locale), datasets: file.datasets };
}

/** Runs a program and tells what each of its calls did. @throws Error that names the file and what to fix */
export async function traceProgram(
  { file, code, datasets }: ShownProgram,
  locale: Locale,
  sandbox: Sandbox,
): Promise<TracedProgram> {
  const tables = datasets.map((dataset) => readDatasetFile(dataset));
  const { error, trace } = await sandbox.run({ code, datasets: tables, locale, trace: true });
  if (error)
    throw new Error(`${file}${error.line ? `, line ${error.line}` : ""}: ${error.name}: ${error.message}`);
  if (!trace || trace.calls.length === 0)
    throw new Error(`${file} changes no table; there is no step to show`);
  return { code, trace };
}
