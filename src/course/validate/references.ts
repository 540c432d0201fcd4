import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { exerciseKinds } from "../../grading/exercise.ts";
import { defaultLocale, type Locale, locales } from "../../i18n/locale.ts";
import { authoredOf } from "../../kinds/authoring.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { lessonIn } from "../lesson/folder.ts";
import { tracks } from "../lesson/lesson.ts";
import { staticPages } from "../lesson/site-pages.ts";
import type { LessonSource, ProseElement } from "../lesson/source.ts";
import { type Fault, inspectShared, unknownName } from "./elements.ts";
import { diagnostic, foldersIn, type Known, writtenExercise } from "./known.ts";
import { type AskedOptions, inspectWhys } from "./whys.ts";

type Sources = Partial<Record<Locale, LessonSource>>;

/**
 * Whether all that the prose names exists, and all that exists has its place in the prose of each language.
 * @param folder "<track>/<NN-name>"
 */
export function inspectReferences(
  root: string,
  folder: string,
  sources: Sources,
  known: Known,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const exercises = foldersIn(join(root, folder, "exercises"));
  const charts = programsIn(join(root, folder, "charts"));
  const programs = programsIn(join(root, folder, "programs"));
  for (const locale of locales) {
    const source = sources[locale];
    if (!source) continue;
    const file = `${folder}/${locale}.mdx`;
    const named = {
      exercises,
      charts,
      programs,
      known,
      optionsOf: (name: string) => optionsOf(root, folder, name),
    };
    for (const element of source.elements) {
      const whys = source.elements.filter(({ name, inside }) => name === "Why" && inside === element);
      for (const { problem, fix } of inspectElement(element, whys, named)) {
        diagnostics.push(diagnostic(`${file}:${element.line}`, problem, fix));
      }
    }
    diagnostics.push(
      ...inspectOnce(file, "exercise", exercises, placesOf(source, "Exercise", "id")),
      ...inspectOnce(file, "chart", charts, placesOf(source, "Chart", "name")),
      ...inspectOnce(file, "program", programs, placesOf(source, "StepView", "program")),
      ...inspectLinks(file, lessonIn(folder), source, known),
    );
  }
  return [...diagnostics, ...inspectTwins(folder, sources)];
}

export const programsIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => name.slice(0, -3))
    : [];

/** Undefined where the exercise's own validation will speak. */
function optionsOf(root: string, folder: string, exercise: string): AskedOptions | undefined {
  const file = writtenExercise(root, folder, exercise);
  if (!file) return undefined;
  const options = file.options ?? [];
  const isMistake = (option: string) => ![file.answer].flat().includes(option);
  const explained = exerciseKinds.some((kind) => kind === file.kind && authoredOf(kind).optionsAreMistakes);
  return { options, wrong: explained ? options.filter(isMistake) : [] };
}

const placesOf = ({ elements }: LessonSource, component: string, attribute: string): string[] =>
  elements.filter(({ name }) => name === component).map(({ attributes }) => String(attributes[attribute]));

interface Named {
  exercises: string[];
  charts: string[];
  programs: string[];
  known: Known;
  optionsOf(exercise: string): AskedOptions | undefined;
}

const ownTags = [
  "Exercise",
  "Option",
  "Hint",
  "Why",
  "Figure",
  "Chart",
  "FormView",
  "StepView",
  "Term",
  "Note",
  "Rows",
  "StopHere",
];

function inspectElement(element: ProseElement, whys: ProseElement[], named: Named): Fault[] {
  const { name, attributes, options } = element;
  switch (name) {
    case "Exercise": {
      const expected = named.optionsOf(String(attributes.id));
      return [
        ...unknownName("exercise", attributes.id, named.exercises),
        ...(expected && expected.options.join() !== options.join()
          ? [
              {
                problem: `the options of "${attributes.id}" are "${options.join(", ")}", in exercise.json "${expected.options.join(", ")}"`,
                fix: "make them the same, in the same order",
              },
            ]
          : []),
        ...(expected ? inspectWhys(String(attributes.id), whys, expected.wrong) : []),
      ];
    }
    case "Chart":
      return unknownName("chart", attributes.name, named.charts);
    case "StepView":
      return unknownName("program", attributes.program, named.programs);
    default:
      return (
        inspectShared(element, named.known) ??
        (ownTags.includes(name) || /^[a-z]/.test(name)
          ? []
          : [{ problem: `unknown component <${name}>`, fix: `lessons have ${ownTags.join(", ")}` }])
      );
  }
}

/** Each thing of the lesson's folder stands exactly once in the prose of each language. */
function inspectOnce(file: string, what: string, all: string[], placed: string[]): Diagnostic[] {
  return all.flatMap((name) => {
    const times = placed.filter((other) => other === name).length;
    if (times === 1) return [];
    return times === 0
      ? [
          diagnostic(
            file,
            `${what} "${name}" has no place in the prose`,
            `place it, or take its ${what === "exercise" ? "folder" : "file"} away`,
          ),
        ]
      : [diagnostic(file, `${what} "${name}" stands ${times} times in the prose`, "place it once")];
  });
}

/** Links stay inside a language and are relative, so that the site can live under any path. */
function inspectLinks(file: string, id: string, { links }: LessonSource, known: Known): Diagnostic[] {
  const pages = [
    ...staticPages(),
    ...tracks,
    ...known.lessons,
    ...known.datasets.map((name) => `datasets/${name}`),
  ].map((path) => `/${path}/`.replace("//", "/"));
  return links.flatMap(({ address, line }) => {
    if (/^[a-z]+:/.test(address) || address.startsWith("#")) return [];
    if (address.startsWith("/")) {
      return [
        diagnostic(
          `${file}:${line}`,
          `absolute link "${address}"`,
          'write it relative, e.g. "../../glossary/"',
        ),
      ];
    }
    const { pathname } = new URL(address, `https://site/${id}/`);
    const fix = "relative to the lesson's own page; a page's address ends with /";
    return pages.includes(pathname)
      ? []
      : [diagnostic(`${file}:${line}`, `link to no page: "${address}"`, fix)];
  });
}

/** The language switch keeps the reader's place by counting: both languages need the same things in the same order. */
function inspectTwins(folder: string, sources: Sources): Diagnostic[] {
  const first = sources[defaultLocale];
  if (!first) return [];
  const expected = countedIn(first);
  return locales.flatMap((locale) => {
    const source = sources[locale];
    if (locale === defaultLocale || !source) return [];
    return countedIn(source)
      .map(({ what, names }, at) => ({ what, names, wanted: expected[at]?.names ?? [] }))
      .filter(({ names, wanted }) => names.join() !== wanted.join())
      .map(({ what, names, wanted }) =>
        diagnostic(
          `${folder}/${locale}.mdx`,
          `its ${what} are ${names.join(", ") || "none"}, in ${defaultLocale}.mdx ${wanted.join(", ") || "none"}`,
          "give both languages the same, in the same order",
        ),
      );
  });
}

const countedIn = (source: LessonSource) => [
  { what: "exercises", names: placesOf(source, "Exercise", "id") },
  { what: "charts", names: placesOf(source, "Chart", "name") },
  { what: "programs", names: placesOf(source, "StepView", "program") },
  { what: "forms", names: placesOf(source, "FormView", "questions") },
  { what: "exercises before <StopHere>", names: source.stop ? [String(source.stop.exercisesBefore)] : [] },
  { what: "heading levels", names: source.headings.map(String) },
];
