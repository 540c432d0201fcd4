import { existsSync, readFileSync } from "node:fs";
import type { Locale } from "../../i18n/locale.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { Trace } from "../../sandbox/trace.ts";
import { readDatasetFile } from "../dataset/dataset.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { projectPath } from "../project.ts";

export interface TracedProgram {
  code: string;
  trace: Trace;
}

/**
 * Runs lessons/<track>/<NN-lesson>/programs/<name>.ts with the lesson's datasets, and tells what each of its
 * calls did.
 * @throws Error that names the file and what to fix
 */
export async function traceProgram(
  { folder, datasets }: Lesson,
  name: string,
  locale: Locale,
  sandbox: Sandbox,
): Promise<TracedProgram> {
  const file = `lessons/${folder}/programs/${name}.ts`;
  const path = projectPath(file);
  if (!existsSync(path))
    throw new Error(`${file} does not exist; write it, or correct the name in the lesson`);
  const code = readFileSync(path, "utf8");
  const tables = datasets.map((dataset) => readDatasetFile(dataset));
  const { error, trace } = await sandbox.run({ code, datasets: tables, locale, trace: true });
  if (error)
    throw new Error(`${file}${error.line ? `, line ${error.line}` : ""}: ${error.name}: ${error.message}`);
  if (!trace || trace.calls.length === 0)
    throw new Error(`${file} changes no table; there is no step to show`);
  return { code, trace };
}
