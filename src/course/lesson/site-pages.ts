import { readdirSync } from "node:fs";
import { projectPath } from "../project.ts";

/** The addresses behind the language of the pages that stand alone, "" and "honesty": what src/pages/[locale] holds without a parameter. */
export const staticPages = (): string[] =>
  readdirSync(projectPath("src", "pages", "[locale]"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".astro") && !file.includes("["))
    .map((file) => file.replace(/(\/?index)?\.astro$/, ""));
