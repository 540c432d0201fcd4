import { existsSync, readdirSync } from "node:fs";
import type { Finding } from "../finding.ts";

/** What exists, for lessons to name. */
export interface Known {
  lessons: string[];
  datasets: string[];
  terms: string[];
}

/** Of a file in lessons/. */
export const finding = (file: string, problem: string, mend: string): Finding => ({
  file: `lessons/${file}`,
  problem,
  mend,
});

export const foldersIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
