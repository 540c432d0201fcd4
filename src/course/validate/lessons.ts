import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "astro/markdown";
import { type Locale, locales } from "../../i18n/locale.ts";
import { listDatasets } from "../dataset/dataset.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { lessonFolders, lessonIn } from "../lesson/folder.ts";
import { danglingReferences, readGlossary } from "../lesson/glossary.ts";
import { diagnosticsInHonesty } from "../lesson/honesty.ts";
import { diagnosticsInIdeas } from "../lesson/idea.ts";
import { lessonFileSchema, lessonProseSchema, listLessons, tracks } from "../lesson/lesson.ts";
import { type LessonSource, readLessonSource } from "../lesson/source.ts";
import { projectPath } from "../project.ts";
import { diagnostic, foldersIn, type Known } from "./known.ts";
import { inspectLadder } from "./ladder.ts";
import { inspectReading } from "./reading.ts";
import { inspectReferences } from "./references.ts";
import { inspectStop } from "./stop.ts";
import { diagnosticsInTwins } from "./twins.ts";
import { diagnosticsInWorkshops } from "./workshops.ts";

/** Folders of lessons/ that belong to no track. */
const shared = ["ideas", "honesty", "workshops"];

/** Everything in the lessons' prose, lesson.json, ideas, honest charts, workshops and glossary that an author has to fix; what is inside exercises is not looked at. */
export function diagnosticsInLessons(root = projectPath("lessons")): Diagnostic[] {
  const { terms, diagnostics } = inspectGlossary(join(root, "glossary.json"));
  const known: Known = { lessons: listLessons(root), datasets: listDatasets(), terms };
  diagnostics.push(
    ...diagnosticsInIdeas(root),
    ...diagnosticsInHonesty(root),
    ...diagnosticsInWorkshops(root, known),
    ...diagnosticsInTwins(root),
  );
  for (const track of foldersIn(root).filter((folder) => !shared.includes(folder))) {
    if (!(tracks as readonly string[]).includes(track)) {
      diagnostics.push(diagnostic(track, "is no track", `move its lessons into ${tracks.join(" or ")}`));
      continue;
    }
    const folders = lessonFolders(track, root);
    diagnostics.push(...inspectNumbers(folders));
    for (const folder of folders) diagnostics.push(...inspectLesson(root, folder, known));
  }
  return diagnostics;
}

function inspectGlossary(path: string): { terms: string[]; diagnostics: Diagnostic[] } {
  try {
    const terms = readGlossary(path);
    const diagnostics = danglingReferences(terms).map((reference) =>
      diagnostic("glossary.json", `"see" names a term that does not exist: ${reference}`, "correct its id"),
    );
    return { terms: terms.map(({ id }) => id), diagnostics };
  } catch (error) {
    return {
      terms: [],
      diagnostics: [diagnostic("glossary.json", firstLine(error), "see src/course/lesson/glossary.ts")],
    };
  }
}

/** A name is an id, and a number a place: each stands once in a track. */
function inspectNumbers(folders: string[]): Diagnostic[] {
  const numberOf = (folder: string) => folder.split("/")[1]?.slice(0, 2);
  const others = (at: number) => folders.slice(0, at);
  return folders.flatMap((folder, at) => [
    ...(others(at).some((other) => lessonIn(other) === lessonIn(folder))
      ? [diagnostic(folder, "another lesson of this track has its name", "give one of them another name")]
      : []),
    ...(others(at).some((other) => numberOf(other) === numberOf(folder))
      ? [diagnostic(folder, "another lesson of this track has its number", "give each its own place")]
      : []),
  ]);
}

/** @param folder "<track>/<NN-name>" */
function inspectLesson(root: string, folder: string, known: Known): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!/^\d\d-[a-z][a-z0-9-]*$/.test(folder.split("/")[1] ?? "")) {
    diagnostics.push(
      diagnostic(folder, "its folder is not named NN-name", 'name it like "05-count-people-once"'),
    );
  }
  for (const name of readdirSync(join(root, folder))) {
    if (
      ![
        "lesson.json",
        "charts",
        "programs",
        "exercises",
        ...locales.map((locale) => `${locale}.mdx`),
      ].includes(name)
    ) {
      diagnostics.push(diagnostic(`${folder}/${name}`, "does not belong to a lesson", "take it away"));
    }
  }
  diagnostics.push(...inspectLessonFile(root, folder, known));
  const sources: Partial<Record<Locale, LessonSource>> = {};
  for (const locale of locales) {
    const prose = inspectProse(root, folder, locale);
    diagnostics.push(...prose.diagnostics);
    if (!prose.source) continue;
    sources[locale] = prose.source;
    diagnostics.push(...inspectStop(folder, locale, prose.source));
  }
  return [
    ...diagnostics,
    ...inspectReferences(root, folder, sources, known),
    ...inspectReading(root, folder, sources),
    ...inspectLadder(root, folder, Object.values(sources)[0]),
  ];
}

function inspectLessonFile(root: string, folder: string, known: Known): Diagnostic[] {
  const file = `${folder}/lesson.json`;
  if (!existsSync(join(root, file)))
    return [diagnostic(file, "is missing", "see src/course/lesson/lesson.ts for what it holds")];
  const text = readFileSync(join(root, file), "utf8");
  /** Where the file names it. */
  const at = (name: string) => `${file}:${text.slice(0, text.indexOf(`"${name}"`)).split("\n").length}`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return [diagnostic(file, `is not JSON (${firstLine(error)})`, "correct its punctuation")];
  }
  const parsed = lessonFileSchema.safeParse(json);
  if (!parsed.success) return issues(file, parsed.error.issues, "see src/course/lesson/lesson.ts");
  return [
    ...parsed.data.datasets
      .filter((name) => !known.datasets.includes(name))
      .map((name) =>
        diagnostic(at(name), `unknown dataset "${name}"`, `the datasets are ${known.datasets.join(", ")}`),
      ),
    ...parsed.data.prerequisites
      .filter((name) => !known.lessons.includes(name))
      .map((name) =>
        diagnostic(at(name), `unknown lesson "${name}"`, 'name it "<track>/<name>", without its number'),
      ),
  ];
}

function inspectProse(
  root: string,
  folder: string,
  locale: Locale,
): { source?: LessonSource; diagnostics: Diagnostic[] } {
  const file = `${folder}/${locale}.mdx`;
  if (!existsSync(join(root, file))) {
    return { diagnostics: [diagnostic(file, `the lesson is not written in "${locale}"`, "write it")] };
  }
  const text = readFileSync(join(root, file), "utf8");
  const diagnostics: Diagnostic[] = [];
  try {
    const parsed = lessonProseSchema.safeParse(parseFrontmatter(text).frontmatter);
    if (!parsed.success)
      diagnostics.push(...issues(file, parsed.error.issues, "write it between the --- lines"));
  } catch (error) {
    const fix = 'put texts with ": " or quotes between quotes';
    diagnostics.push(diagnostic(file, `its frontmatter is not YAML (${firstLine(error)})`, fix));
  }
  try {
    return { source: readLessonSource(text), diagnostics };
  } catch (error) {
    const [, line, problem] = /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? [];
    diagnostics.push(
      diagnostic(line ? `${file}:${line}` : file, problem ?? firstLine(error), "correct the tag"),
    );
    return { diagnostics };
  }
}

const firstLine = (error: unknown): string => (error as Error).message.split("\n")[0] ?? "";

const issues = (file: string, found: { path: PropertyKey[]; message: string }[], fix: string): Diagnostic[] =>
  found.map(({ path, message }) => diagnostic(file, `"${path.join(".")}": ${message}`, fix));
