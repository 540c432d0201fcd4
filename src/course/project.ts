import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** True for the folder that holds this project's package.json. */
function isProject(folder: string): boolean {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "aula-de-datos";
}

function findRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === dirname(folder)) throw new Error(`no aula-de-datos project at or above ${process.cwd()}`);
  }
}

/**
 * The project's folder. Found from the working directory and not from this file's address, because
 * Astro bundles this code into another folder when it builds.
 */
export const projectRoot: string = findRoot();

/** As package.json says it: the one that the site shows. */
export const projectVersion: string = JSON.parse(
  readFileSync(join(projectRoot, "package.json"), "utf8"),
).version;

export const projectPath = (...parts: string[]): string => join(projectRoot, ...parts);

/** Imports a TypeScript file of the course (Node strips its types); an edit is seen without a restart. */
export async function importCourseFile(path: string, version: string): Promise<{ default?: unknown }> {
  return import(/* @vite-ignore */ `${pathToFileURL(path).href}?${version}`);
}
