import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "astro/markdown";
import { type Locale, locales } from "../../i18n/locale.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { listExercises } from "../exercise/folder.ts";
import { folderOfLesson } from "../lesson/folder.ts";
import { listIdeas } from "../lesson/idea.ts";
import { type LessonSource, readLessonSource } from "../lesson/source.ts";
import { type WorkshopFile, workshopFileSchema, workshopProseSchema } from "../lesson/workshop.ts";
import { type Fault, inspectShared, sharedTags, unknownName } from "./elements.ts";
import { diagnostic, type Known } from "./known.ts";
import { programsIn } from "./references.ts";
import { inspectBlocks } from "./workshop-blocks.ts";
import { inspectTimetable } from "./workshop-timetable.ts";

/** Everything in lessons/workshops/ that an author has to fix. */
export function diagnosticsInWorkshops(root: string, known: Known): Diagnostic[] {
  const folder = join(root, "workshops");
  if (!existsSync(folder)) return [];
  const exercises = listExercises(root);
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) =>
      entry.isDirectory() && /^\d\d-[a-z0-9-]+$/.test(entry.name)
        ? inspectWorkshop(root, `workshops/${entry.name}`, known, exercises)
        : [
            diagnostic(
              `workshops/${entry.name}`,
              "is no workshop",
              'name its folder like "01-read-a-figure"',
            ),
          ],
    );
}

const files = ["workshop.json", ...locales.map((locale) => `${locale}.mdx`)];

function inspectWorkshop(root: string, id: string, known: Known, exercises: string[]): Diagnostic[] {
  const present = readdirSync(join(root, id));
  const diagnostics = [
    ...present
      .filter((name) => !files.includes(name))
      .map((name) => diagnostic(`${id}/${name}`, "does not belong to a workshop", "take it away")),
    ...files
      .filter((name) => !present.includes(name))
      .map((name) =>
        name === "workshop.json"
          ? diagnostic(`${id}/${name}`, "is missing", "see src/course/lesson/workshop.ts for what it holds")
          : diagnostic(
              `${id}/${name}`,
              `the workshop is not written in "${name.slice(0, 2)}"`,
              "write it in every language",
            ),
      ),
  ];
  const file = present.includes("workshop.json") ? readFile(root, id, diagnostics) : null;
  if (file) diagnostics.push(...inspectTimetable(root, id, file, known.lessons, exercises));
  for (const locale of locales) {
    if (!present.includes(`${locale}.mdx`)) continue;
    const place = `${id}/${locale}.mdx`;
    const source = readProse(root, id, locale, diagnostics);
    if (!source) continue;
    diagnostics.push(
      ...inspectElements(root, place, source, known, exercises),
      ...inspectLinks(place, source),
    );
    if (file) diagnostics.push(...inspectBlocks(root, place, file, source));
  }
  return diagnostics;
}

function readFile(root: string, id: string, diagnostics: Diagnostic[]): WorkshopFile | null {
  const place = `${id}/workshop.json`;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, place), "utf8"));
  } catch (error) {
    diagnostics.push(
      diagnostic(
        place,
        `is not JSON (${(error as Error).message.split("\n")[0]})`,
        "correct its punctuation",
      ),
    );
    return null;
  }
  const parsed = workshopFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  diagnostics.push(...issues(place, parsed.error.issues, "see src/course/lesson/workshop.ts"));
  return null;
}

function readProse(root: string, id: string, locale: Locale, diagnostics: Diagnostic[]): LessonSource | null {
  const place = `${id}/${locale}.mdx`;
  const mdx = readFileSync(join(root, place), "utf8");
  try {
    const parsed = workshopProseSchema.safeParse(parseFrontmatter(mdx).frontmatter);
    if (!parsed.success)
      diagnostics.push(...issues(place, parsed.error.issues, "write it between the --- lines"));
  } catch (error) {
    const problem = `its frontmatter is not YAML (${(error as Error).message.split("\n")[0]})`;
    diagnostics.push(diagnostic(place, problem, 'put texts with ": " or quotes between quotes'));
  }
  try {
    return readLessonSource(mdx);
  } catch (error) {
    const [, line, problem] = /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? [];
    const told = problem ?? (error as Error).message;
    diagnostics.push(diagnostic(line ? `${place}:${line}` : place, told, "correct the tag"));
    return null;
  }
}

const issues = (file: string, found: { path: PropertyKey[]; message: string }[], fix: string): Diagnostic[] =>
  found.map(({ path, message }) => diagnostic(file, `"${path.join(".")}": ${message}`, fix));

const ownTags = [
  "Block",
  "Wrong",
  "Ask",
  "HandOut",
  "Lines",
  "Monday",
  "NewPage",
  "AnswerKey",
  "Cards",
  "Card",
  "LessonLink",
  "ExerciseLink",
  "Chart",
  ...sharedTags,
];

function inspectElements(
  root: string,
  place: string,
  { elements }: LessonSource,
  known: Known,
  exercises: string[],
): Diagnostic[] {
  const faultsOf = (element: LessonSource["elements"][number]): Fault[] => {
    const { name, attributes } = element;
    switch (name) {
      case "Wrong":
        return unknownName("idea", attributes.idea, listIdeas(root));
      case "LessonLink":
        return unknownName("lesson", attributes.id, known.lessons);
      case "ExerciseLink":
        return unknownName("exercise", attributes.id, exercises);
      case "Chart": {
        const charts = programsIn(join(root, folderOfLesson(String(attributes.lesson), root), "charts"));
        return [
          ...unknownName("lesson", attributes.lesson, known.lessons),
          ...unknownName("chart", attributes.name, charts),
        ];
      }
      default:
        return (
          inspectShared(element, known) ??
          (ownTags.includes(name) || /^[a-z]/.test(name)
            ? []
            : [{ problem: `unknown component <${name}>`, fix: `workshops have ${ownTags.join(", ")}` }])
        );
    }
  };
  return elements.flatMap((element) =>
    faultsOf(element).map(({ problem, fix }) => diagnostic(`${place}:${element.line}`, problem, fix)),
  );
}

/** The plan and its hand-out are two pages at two depths: only components know the way from both. */
const inspectLinks = (place: string, { links }: LessonSource): Diagnostic[] =>
  links
    .filter(({ address }) => !/^[a-z]+:/.test(address))
    .map(({ address, line }) =>
      diagnostic(
        `${place}:${line}`,
        `link inside the site: "${address}"`,
        "use <LessonLink id> or <ExerciseLink id>",
      ),
    );
