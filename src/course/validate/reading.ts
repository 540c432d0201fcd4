import type { Locale } from "../../i18n/locale.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { minutesOf } from "../lesson/minutes.ts";
import type { LessonSource } from "../lesson/source.ts";
import { diagnostic, writtenExercise } from "./known.ts";

/** How much a lesson may ask of its reader. */
interface Load {
  /** Seen before anything is pressed. */
  words: number;
  minutes: number;
  /** Words before the first exercise: about one screen of a phone. */
  first: number;
  /** Words between two exercises: about two screens. */
  between: number;
}

const limits: Record<string, Load> = {
  basic: { words: 900, minutes: 15, first: 120, between: 240 },
  intermediate: { words: 1400, minutes: 25, first: 120, between: 240 },
};

const said: Record<keyof Load, [what: string, fix: string]> = {
  words: ["words that are seen before anything is pressed", "shorten it, or make two lessons of it"],
  minutes: [
    "minutes, read at 180 words a minute and with each exercise's own",
    "shorten it, or take an exercise out",
  ],
  first: ["words before its first exercise", "let the learner do something earlier"],
  between: ["words between two exercises", "place an exercise between them, or shorten the prose"],
};

/**
 * Whether a lesson is short, and its exercises come early and often, in its longest language.
 * @param folder "<track>/<NN-name>"
 */
export function inspectReading(
  root: string,
  folder: string,
  sources: Partial<Record<Locale, LessonSource>>,
): Diagnostic[] {
  const written = Object.values(sources);
  const limit = limits[folder.split("/")[0] ?? ""];
  if (!limit || written.length === 0) return [];
  const load = loadOf(root, folder, written);
  return (Object.keys(said) as (keyof Load)[]).flatMap((what) => {
    const most = limit[what];
    const [words, fix] = said[what];
    return load[what] <= most
      ? []
      : [diagnostic(folder, `has ${load[what]} ${words}; at most ${most} are good`, fix)];
  });
}

function loadOf(root: string, folder: string, sources: LessonSource[]): Load {
  const longest = (of: (source: LessonSource) => number) => Math.max(...sources.map(of));
  const exercises = sources[0]?.elements.filter(({ name }) => name === "Exercise") ?? [];
  const minutes = exercises.map(({ attributes }) => minutesIn(root, folder, String(attributes.id)));
  return {
    words: longest(({ words }) => words),
    minutes: minutesOf(sources, minutes),
    first: longest(({ passages }) => passages[0] ?? 0),
    // After the last one comes what to take along.
    between: longest(({ passages }) => Math.max(0, ...passages.slice(1, -1))),
  };
}

/** 0 where nobody has to do it, or the exercise's own validation will speak. */
function minutesIn(root: string, folder: string, exercise: string): number {
  const { minutes, optional } = writtenExercise(root, folder, exercise) ?? {};
  return optional ? 0 : Number(minutes) || 0;
}
