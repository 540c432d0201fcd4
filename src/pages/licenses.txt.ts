import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { projectPath } from "../course/project.ts";

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const folderOf = (name: string) => projectPath("node_modules", name);
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The bundle takes danfo.js alone: what it asks for besides is replaced by parts of this project. */
const takenAlone = new Set(["danfojs"]);

/** Names of the packages whose code the site carries: the project's own dependencies and what they bring. */
function carried(): string[] {
  const names = new Set<string>(["@fontsource-variable/atkinson-hyperlegible-next"]);
  const add = (name: string) => {
    if (names.has(name) || !existsSync(folderOf(name))) return;
    names.add(name);
    if (!takenAlone.has(name)) Object.keys(manifestOf(folderOf(name)).dependencies ?? {}).forEach(add);
  };
  Object.keys(manifestOf(projectPath()).dependencies ?? {}).forEach(add);
  return [...names].sort();
}

function noticeOf(name: string): string {
  const folder = folderOf(name);
  const { version, license = "" } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n${"-".repeat(72)}\n${text}\n`;
}

/** The licences of the libraries that the built site is made of, as they ask for; linked from the about page. */
export const GET: APIRoute = () => new Response(carried().map(noticeOf).join("\n\n"));
