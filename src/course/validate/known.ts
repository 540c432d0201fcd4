import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";

/** What exists, for lessons to name. */
export interface Known {
  lessons: string[];
  datasets: string[];
  terms: string[];
}

/** Of a file in lessons/. */
export const diagnostic = (file: string, problem: string, fix: string): Diagnostic => ({
  file: `lessons/${file}`,
  problem,
  fix,
});

export const foldersIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** What exercise.json says of itself, before any schema has looked at it. */
export interface Written {
  kind?: string;
  minutes?: number;
  optional?: boolean;
  ways?: string[];
  options?: string[];
  answer?: string | string[];
  ideas?: Record<string, string>;
  twin?: { exercise: string; idea: string };
}

/** Undefined where the exercise's own validation will speak. @param folder "<track>/<NN-name>" */
export function writtenExercise(root: string, folder: string, exercise: string): Written | undefined {
  try {
    return JSON.parse(readFileSync(join(root, folder, "exercises", exercise, "exercise.json"), "utf8"));
  } catch {
    return undefined;
  }
}
