import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "esbuild";
import type { Plugin } from "vite";
import type { SiteGroup, SiteVersion } from "../src/service-worker/site-version.ts";

/** Collects the names of the built files that only the full editor needs: scripts, styles, icon font, workers. */
export function editorFiles(): { plugin: () => Plugin; names: Set<string> } {
  const names = new Set<string>();
  const isEditor = (path: string) => /\/(monaco-editor|src\/editor\/full-editor)\//.test(path);
  const plugin = (): Plugin => ({
    name: "editor-files",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const sources = file.type === "chunk" ? file.moduleIds : file.originalFileNames;
        if (!sources.some(isEditor)) continue;
        names.add(file.fileName);
        if (file.type === "chunk") for (const style of file.viteMetadata?.importedCss ?? []) names.add(style);
      }
    },
  });
  return { plugin, names };
}

/**
 * After the build: takes Monaco's styles out of the pages' heads (its own import() brings them), and
 * writes the service worker with the list of what was built.
 */
export const offline = (editor: Set<string>): AstroIntegration => ({
  name: "offline",
  hooks: {
    "astro:build:done": async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = await listFiles(root);
      await Promise.all(files.filter(isPage).map((file) => unlinkEditorStyles(join(root, file), editor)));
      const groups = await withRevisions(root, await group(root, files, editor));
      await writeWorker(root, { version: revisionOf(JSON.stringify(groups)), groups });
      for (const [name, { length }] of Object.entries(groups)) logger.info(`${name}: ${length} files`);
    },
  },
});

const isPage = (file: string) => file.endsWith(".html");
/** Pages that no learner opens. */
const isTrainers = (file: string) => /^([a-z]+\/trainer|catalogue)\//.test(file);

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !/(^service-worker\.js|\.map|\.br|\.gz)$/.test(file))
    .sort();
}

async function unlinkEditorStyles(path: string, editor: Set<string>) {
  const html = await readFile(path, "utf8");
  const slim = html.replace(/<link rel="stylesheet" href="([^"]*)">/g, (link, href: string) =>
    [...editor].some((name) => href.endsWith(`/${name}`)) ? "" : link,
  );
  if (slim !== html) await writeFile(path, slim);
}

async function group(
  root: string,
  files: string[],
  editor: Set<string>,
): Promise<Record<SiteGroup, string[]>> {
  const read = await filesOfPages(root, files);
  const learners = await filesInReach(root, files);
  const used = await datasetsOfExercises(root, files);
  const groups: Record<SiteGroup, string[]> = {
    pages: [],
    tools: [],
    trainer: [],
    editor: [],
    downloads: [],
  };
  for (const file of files) {
    if (file.startsWith("downloads/") || file === "licenses.txt") groups.downloads.push(file);
    else if (file.startsWith("data/") && !used.has(file)) groups.downloads.push(file);
    else if (editor.has(file)) groups.editor.push(file);
    else if (isTrainers(file) || (file.startsWith("_astro/") && !learners.has(file)))
      groups.trainer.push(file);
    else if (!file.startsWith("_astro/") && !file.endsWith(".json")) groups.pages.push(file);
    else if (read.has(file)) groups.pages.push(file);
    else groups.tools.push(file);
  }
  return groups;
}

/** What pages name in their HTML, and what those scripts and styles name in turn without import(). */
async function filesOfPages(root: string, files: string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const follow = async (file: string) => {
    const source = await readFile(join(root, file), "utf8");
    const named = isPage(file)
      ? source.matchAll(/(?:src|href)="[^"]*?(_astro\/[^"]+)"/g)
      : source.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']|url\([^)]*?(_astro\/[^)"']+)/g);
    for (const [, first, second] of named) {
      const next = first?.startsWith("_astro/") ? first : (second ?? `_astro/${first}`);
      if (found.has(next) || !files.includes(next)) continue;
      found.add(next);
      if (/\.(js|css)$/.test(next)) await follow(next);
    }
  };
  for (const file of files.filter(isPage)) await follow(file);
  return found;
}

/** Every script, style and worker that a learner's page can come to, import() included. */
async function filesInReach(root: string, files: string[]): Promise<Set<string>> {
  const built = files.filter((file) => file.startsWith("_astro/"));
  const found = new Set<string>();
  const follow = async (file: string) => {
    const source = await readFile(join(root, file), "utf8");
    const next = built.filter((name) => !found.has(name) && source.includes(name.slice("_astro/".length)));
    for (const name of next) found.add(name);
    for (const name of next) if (/\.(js|css)$/.test(name)) await follow(name);
  };
  for (const file of files.filter((name) => isPage(name) && !isTrainers(name))) await follow(file);
  return found;
}

async function datasetsOfExercises(root: string, files: string[]): Promise<Set<string>> {
  const bundles = files.filter((file) => file.startsWith("exercises/"));
  const used = await Promise.all(
    bundles.map(
      async (file): Promise<string[]> => JSON.parse(await readFile(join(root, file), "utf8")).datasets,
    ),
  );
  return new Set(used.flat().map((name) => `data/${name}.json`));
}

const revisionOf = (body: string | Uint8Array) =>
  createHash("sha256").update(body).digest("hex").slice(0, 12);

async function withRevisions(
  root: string,
  groups: Record<SiteGroup, string[]>,
): Promise<SiteVersion["groups"]> {
  const list = (files: string[]) =>
    Promise.all(
      files.map(
        async (file): Promise<[string, string]> => [
          file.replace(/(^|\/)index\.html$/, "$1"),
          revisionOf(await readFile(join(root, file))),
        ],
      ),
    );
  return {
    pages: await list(groups.pages),
    tools: await list(groups.tools),
    trainer: await list(groups.trainer),
    editor: await list(groups.editor),
    downloads: await list(groups.downloads),
  };
}

async function writeWorker(root: string, site: SiteVersion) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/service-worker/service-worker.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { SITE: JSON.stringify(site) },
  });
  await writeFile(join(root, "service-worker.js"), outputFiles[0]?.contents ?? "");
}
