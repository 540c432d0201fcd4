import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "esbuild";
import { projectVersion } from "../src/course/project.ts";
import { asksForChart, type ExerciseBundle, isPrediction, isProgram } from "../src/grading/exercise.ts";
import type { Way } from "../src/grading/way.ts";
import { type Locale, locales } from "../src/i18n/locale.ts";
import {
  indexAddress,
  listAddress,
  localeOf,
  type SiteFile,
  type SiteIndex,
} from "../src/service-worker/site.ts";
import { compress } from "./compress.ts";
import { addressOf, siteGroups } from "./site-groups.ts";
import type { Part } from "./site-parts.ts";

/**
 * After the build: takes out of the pages' heads what they do not need (Monaco's own import() brings its styles),
 * compresses what was built, and writes the lists of what belongs together and the service worker that keeps it.
 */
export const offline = (parts: Record<Part, Set<string>>): AstroIntegration => ({
  name: "offline",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = await listFiles(root);
      await Promise.all(files.filter(isPage).map((file) => lighten(join(root, file), parts.editor)));
      const groups = siteGroups({ files, read: (file) => readFileSync(join(root, file), "utf8") }, parts);
      const index: SiteIndex = { groups: {} };
      for (const [group, names] of groups) {
        const list = await Promise.all(names.map((name) => describe(root, name, isOften(group))));
        const needs = await needsOf(root, names);
        const body = JSON.stringify(list);
        await write(root, listAddress(group), body);
        index.groups[group] = {
          revision: revisionOf(body),
          weight: weightOf(list),
          ...(needs.length > 0 ? { needs } : {}),
        };
        logger.info(`${group}: ${list.length} files, ${JSON.stringify(index.groups[group].weight)} bytes`);
      }
      const body = JSON.stringify(index);
      await write(root, indexAddress, body);
      await writeWorker(root, revisionOf(body));
    },
  },
});

const kept = fileURLToPath(new URL("../.cache/compressed", import.meta.url));
const isPage = (file: string) => file.endsWith(".html");
/** What a learner fetches before a first answer. */
const isOften = (group: string) =>
  ["shell", "common", "engine", "charts", ...ways].includes(group) || /^(lesson|data)\//.test(group);

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !/^kept\/|^service-worker\.js$|\.(map|br|gz)$/.test(file))
    .sort();
}

/**
 * What no page needs: the editor's styles, and the policy's hashes of scripts and styles inside the page, of which
 * there are none (tests/built holds that).
 */
async function lighten(path: string, editor: Set<string>) {
  const html = await readFile(path, "utf8");
  const slim = html
    .replace(/<link rel="stylesheet" href="([^"]*)">/g, (link, href: string) =>
      [...editor].some((name) => href.endsWith(`/${name}`)) ? "" : link,
    )
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
      policy.replace(/ 'sha256-[^']*'/g, ""),
    );
  if (slim !== html) await writeFile(path, slim);
}

async function describe(root: string, file: string, often: boolean): Promise<SiteFile> {
  const body = await readFile(join(root, file));
  const weight = await compress(join(root, file), often, kept);
  return [addressOf(file), revisionOf(body), weight, body.length];
}

const weightOf = (list: SiteFile[]) =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      list
        .filter(([address]) => [null, locale].includes(localeOf(address)))
        .reduce((sum, [, , weight]) => sum + weight, 0),
    ]),
  ) as Record<Locale, number>;

/** Ways of making a program whose editors are groups of their own. */
const ways: readonly Way[] = ["steps", "arrange"];

/** The groups that a lesson's exercises need besides the engine: the datasets that they run on, and parts. */
async function needsOf(root: string, files: string[]): Promise<string[]> {
  const read = (file: string) => readFile(join(root, file), "utf8");
  const bundles = await Promise.all(
    files
      .filter((file) => file.startsWith("exercises/"))
      .map(async (file): Promise<ExerciseBundle> => JSON.parse(await read(file))),
  );
  const pages = await Promise.all(files.filter(isPage).map(read));
  if (bundles.length === 0) return [];
  const needs = [
    ...bundles.filter(runs).flatMap(({ datasets }) => datasets.map((name) => `data/${name}`)),
    ...(bundles.some(asksForChart) ? ["charts"] : []),
    ...ways.filter((way) => pages.some((page) => page.includes(`data-way-place="${way}"`))),
  ];
  return [...new Set(needs)].sort();
}

/** What is chosen, typed or filled in is judged without the data that it speaks of. */
const runs = ({ kind }: ExerciseBundle): boolean => isProgram(kind) || isPrediction(kind);

const revisionOf = (body: string | Uint8Array) =>
  createHash("sha256").update(body).digest("hex").slice(0, 12);

async function write(root: string, address: string, body: string) {
  await mkdir(dirname(join(root, address)), { recursive: true });
  await writeFile(join(root, address), body);
  await compress(join(root, address), false, kept);
}

/** The offline page without what it would have to fetch: it stands when nothing else is there. */
async function barePage(root: string): Promise<string> {
  const html = await readFile(join(root, "offline/index.html"), "utf8");
  return html
    .replace(
      /<script\b[^>]*><\/script>|<link\b[^>]*>|<meta http-equiv[^>]*>|<aula-update.*?<\/aula-update>/gs,
      "",
    )
    .replace(/ data-astro-cid-[^\s>]*/g, "");
}

async function writeWorker(root: string, indexRevision: string) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/service-worker/service-worker.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: {
      INDEX_REVISION: JSON.stringify(indexRevision),
      VERSION: JSON.stringify(projectVersion),
      OFFLINE_PAGE: JSON.stringify(await barePage(root)),
    },
  });
  const path = join(root, "service-worker.js");
  await writeFile(path, outputFiles[0]?.contents ?? "");
  await compress(path, false, kept);
}
