import { existsSync, readdirSync } from "node:fs";
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
