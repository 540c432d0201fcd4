import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../diagnostic.ts";
import { projectPath } from "../project.ts";

/**
 * Phrases that lack a language. The words of the pages' own scripts are read by no page while it is
 * built, so that without this they would first be missed by a reader.
 */
export async function diagnosticsInWords(folder = projectPath("src", "i18n")): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const path = join(folder, name);
    try {
      await import(/* @vite-ignore */ pathToFileURL(path).href);
    } catch (error) {
      const { message } = error as Error;
      const key = /^message "(\w+)"/.exec(message)?.[1];
      // Some modules can only be read by the build itself, which reports what else is wrong in them.
      if (key === undefined) continue;
      const lines = readFileSync(path, "utf8").split("\n");
      const line = lines.findIndex((text) => text.trim().startsWith(`${key}:`)) + 1;
      diagnostics.push({
        file: `src/i18n/${name}:${line}`,
        problem: message,
        fix: "write the phrase in every language",
      });
    }
  }
  return diagnostics;
}
