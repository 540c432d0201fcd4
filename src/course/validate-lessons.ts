import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "astro/markdown";
import { type Locale, locales } from "../i18n/locale.ts";
import { listDatasets } from "./dataset.ts";
import type { Finding } from "./exercise-folder.ts";
import { danglingReferences, readGlossary } from "./glossary.ts";
import { findingsInHonesty } from "./honesty.ts";
import { findingsInIdeas } from "./idea.ts";
import { lessonFileSchema, lessonProseSchema, listLessons, tracks } from "./lesson.ts";
import { type LessonSource, readLessonSource } from "./lesson-source.ts";
import { projectPath } from "./project.ts";
import { inspectPlaces } from "./validate-places.ts";
import { findingsInWorkshops } from "./validate-workshops.ts";

/** What exists, for lessons to name. */
export interface Known {
  lessons: string[];
  datasets: string[];
  terms: string[];
}

/** Folders of lessons/ that belong to no track. */
const shared = ["ideas", "honesty", "workshops"];

/** Everything in the lessons' prose, lesson.json, ideas, honest charts, workshops and glossary that an author has to mend; what is inside exercises is not looked at. */
export function findingsInLessons(root = projectPath("lessons")): Finding[] {
  const { terms, findings } = inspectGlossary(join(root, "glossary.json"));
  const known: Known = { lessons: listLessons(root), datasets: listDatasets(), terms };
  findings.push(...findingsInIdeas(root), ...findingsInHonesty(root), ...findingsInWorkshops(root, known));
  for (const track of foldersIn(root).filter((folder) => !shared.includes(folder))) {
    if (!(tracks as readonly string[]).includes(track)) {
      findings.push(finding(track, "is no track", `move its lessons into ${tracks.join(" or ")}`));
      continue;
    }
    for (const slug of foldersIn(join(root, track)))
      findings.push(...inspectLesson(root, `${track}/${slug}`, known));
  }
  return findings;
}

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

function inspectGlossary(path: string): { terms: string[]; findings: Finding[] } {
  try {
    const terms = readGlossary(path);
    const findings = danglingReferences(terms).map((reference) =>
      finding("glossary.json", `"see" names a term that does not exist: ${reference}`, "correct its id"),
    );
    return { terms: terms.map(({ id }) => id), findings };
  } catch (error) {
    return {
      terms: [],
      findings: [finding("glossary.json", firstLine(error), "see src/course/glossary.ts")],
    };
  }
}

function inspectLesson(root: string, id: string, known: Known): Finding[] {
  const findings: Finding[] = [];
  if (!/^\d\d-[a-z0-9-]+$/.test(id.split("/")[1] ?? "")) {
    findings.push(finding(id, "its folder is not named NN-slug", 'name it like "05-count-people-once"'));
  }
  for (const name of readdirSync(join(root, id))) {
    if (!["lesson.json", "charts", "exercises", ...locales.map((locale) => `${locale}.mdx`)].includes(name)) {
      findings.push(finding(`${id}/${name}`, "does not belong to a lesson", "take it away"));
    }
  }
  findings.push(...inspectLessonFile(root, id, known));
  const sources: Partial<Record<Locale, LessonSource>> = {};
  for (const locale of locales) {
    const prose = inspectProse(root, id, locale);
    findings.push(...prose.findings);
    if (prose.source) sources[locale] = prose.source;
  }
  return [...findings, ...inspectPlaces(root, id, sources, known)];
}

function inspectLessonFile(root: string, id: string, known: Known): Finding[] {
  const file = `${id}/lesson.json`;
  if (!existsSync(join(root, file)))
    return [finding(file, "is missing", "see src/course/lesson.ts for what it holds")];
  const text = readFileSync(join(root, file), "utf8");
  /** Where the file names it. */
  const at = (name: string) => `${file}:${text.slice(0, text.indexOf(`"${name}"`)).split("\n").length}`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return [finding(file, `is not JSON (${firstLine(error)})`, "correct its punctuation")];
  }
  const parsed = lessonFileSchema.safeParse(json);
  if (!parsed.success) return issues(file, parsed.error.issues, "see src/course/lesson.ts");
  return [
    ...parsed.data.datasets
      .filter((name) => !known.datasets.includes(name))
      .map((name) =>
        finding(at(name), `unknown dataset "${name}"`, `the datasets are ${known.datasets.join(", ")}`),
      ),
    ...parsed.data.prerequisites
      .filter((name) => !known.lessons.includes(name))
      .map((name) => finding(at(name), `unknown lesson "${name}"`, 'name it "<track>/<NN-slug>"')),
  ];
}

function inspectProse(
  root: string,
  id: string,
  locale: Locale,
): { source?: LessonSource; findings: Finding[] } {
  const file = `${id}/${locale}.mdx`;
  if (!existsSync(join(root, file))) {
    return { findings: [finding(file, `the lesson is not written in "${locale}"`, "write it")] };
  }
  const text = readFileSync(join(root, file), "utf8");
  const findings: Finding[] = [];
  try {
    const parsed = lessonProseSchema.safeParse(parseFrontmatter(text).frontmatter);
    if (!parsed.success)
      findings.push(...issues(file, parsed.error.issues, "write it between the --- lines"));
  } catch (error) {
    const mend = 'put texts with ": " or quotes between quotes';
    findings.push(finding(file, `its frontmatter is not YAML (${firstLine(error)})`, mend));
  }
  try {
    return { source: readLessonSource(text), findings };
  } catch (error) {
    const [, line, problem] = /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? [];
    findings.push(finding(line ? `${file}:${line}` : file, problem ?? firstLine(error), "correct the tag"));
    return { findings };
  }
}

const firstLine = (error: unknown): string => (error as Error).message.split("\n")[0] ?? "";

const issues = (file: string, found: { path: PropertyKey[]; message: string }[], mend: string): Finding[] =>
  found.map(({ path, message }) => finding(file, `"${path.join(".")}": ${message}`, mend));
