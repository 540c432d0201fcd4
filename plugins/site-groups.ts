import { groupOf } from "../src/service-worker/site.ts";
import type { Part } from "./site-parts.ts";

/** The built files by name, behind the site's root, and the text of those that name others. */
export interface BuiltSite {
  files: string[];
  read(file: string): string;
}

/** index.html is asked for by its folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "$1");

/** Parts that some lessons do without. */
const apart = ["files", "charts", "steps", "arrange"] as const;

const isPage = (file: string) => file.endsWith(".html");

/**
 * Which files a device keeps together. Pages and data tell by their address; scripts and styles by who needs
 * them: what a learner's page is shown with is the shell's, what a lesson then fetches is the engine's (or a
 * part's, where a lesson comes to it by that part alone), what other pages of learners fetch is for sending,
 * and what both fetch is common. What a tool fetches too is where the tool's page keeps it as well.
 */
export function siteGroups(site: BuiltSite, parts: Record<Part, Set<string>>): Map<string, string[]> {
  const pages = site.files.filter(isPage);
  const pagesOf = (group: string) => pages.filter((file) => groupOf(addressOf(file)) === group);
  const named = naming(site);
  const trainers = inReach(named, pagesOf("trainer"));
  const tools = inReach(named, pagesOf("tools"));
  const learners = pages.filter((file) => !["trainer", "tools"].includes(groupOf(addressOf(file)) ?? ""));
  const lessons = learners.filter((file) => groupOf(addressOf(file))?.startsWith("lesson/"));
  const shown = shownWith(site, learners);
  const solving = inReach(named, lessons);
  const others = inReach(
    named,
    learners.filter((file) => !lessons.includes(file)),
  );
  const withoutPart = apart.map((part) => ({ part, rest: inReach(named, lessons, parts[part]) }));
  const groupOfScript = (file: string) => {
    if (parts.editor.has(file)) return "editor";
    if (parts.sending.has(file) && others.has(file)) return "sending";
    if (parts.search.has(file)) return "search";
    if (shown.has(file)) return "shell";
    if (solving.has(file)) {
      const part = withoutPart.find(({ rest }) => !rest.has(file))?.part ?? "engine";
      if (others.has(file)) return "common";
      // A tool's page keeps what answers with a file, and what is common, and nothing else of a lesson's.
      return tools.has(file) && part !== "files" ? "common" : part;
    }
    if (others.has(file) || (tools.has(file) && trainers.has(file))) return "sending";
    return tools.has(file) ? "tools" : "trainer";
  };
  const groups = new Map<string, string[]>();
  for (const file of site.files) {
    const group = groupOf(addressOf(file)) ?? groupOfScript(file);
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return groups;
}

/** What pages name in their HTML, and what those scripts and styles name in turn without import(). */
export function shownWith({ files, read }: BuiltSite, pages: string[]): Set<string> {
  const built = new Set(files);
  const found = new Set<string>();
  const follow = (file: string) => {
    const named = isPage(file)
      ? read(file).matchAll(/(?:src|href)="[^"]*?(_astro\/[^"]+)"/g)
      : read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']|url\([^)]*?(_astro\/[^)"']+)/g);
    for (const [, first, second] of named) {
      const next = first?.startsWith("_astro/") ? first : (second ?? `_astro/${first}`);
      if (found.has(next) || !built.has(next)) continue;
      found.add(next);
      if (/\.(js|css)$/.test(next)) follow(next);
    }
  };
  for (const page of pages) follow(page);
  return found;
}

/** Scripts that a part imports, named beside its import() so that they come with it: it names them itself. */
const besideParts = /["'`]_astro\/[^"'`]+\.js["'`]/g;

/** Which scripts, styles and workers of _astro/ each file names, import() included; each file is read once. */
function naming({ files, read }: BuiltSite): (file: string) => string[] {
  const built = new Map(
    files.filter((file) => file.startsWith("_astro/")).map((file) => [file.slice("_astro/".length), file]),
  );
  const known = new Map<string, string[]>();
  return (file) => {
    const words = () =>
      new Set(
        read(file)
          .replace(besideParts, "")
          .match(/[\w.-]+/g),
      );
    const named = known.get(file) ?? [...words()].flatMap((word) => built.get(word) ?? []);
    known.set(file, named);
    return named;
  };
}

/** Every script, style and worker that a page can come to, without those that are `closed`. */
function inReach(
  named: (file: string) => string[],
  pages: string[],
  closed = new Set<string>(),
): Set<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    for (const name of named(file)) {
      if (found.has(name) || closed.has(name)) continue;
      found.add(name);
      if (/\.(js|css)$/.test(name)) follow(name);
    }
  };
  for (const page of pages) follow(page);
  return found;
}
