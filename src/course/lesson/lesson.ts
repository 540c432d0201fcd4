import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "astro/markdown";
import { z } from "astro/zod";
import { type Locale, locales } from "../../i18n/locale.ts";
import { projectPath } from "../project.ts";
import { folderOfLesson, lessonFolders, lessonIn } from "./folder.ts";
import { minutesOf } from "./minutes.ts";
import { readLessonSource } from "./source.ts";
import { type Rest, restOf } from "./stop.ts";

/** The tracks in the order in which a learner meets them; each is a folder of lessons/. */
export const tracks = ["basic", "intermediate"] as const;
export type Track = (typeof tracks)[number];

/** lessons/<track>/<NN-name>/lesson.json: what both languages share. */
export const lessonFileSchema = z.strictObject({
  /** Folder names in datasets/. */
  datasets: z.array(z.string()).min(1),
  /** Ids of lessons that come before. */
  prerequisites: z.array(z.string()),
});

/** The frontmatter of es.mdx and en.mdx. */
export const lessonProseSchema = z.strictObject({
  title: z.string().min(3),
  /** What the coordination really has to answer; ends with a question mark. */
  question: z.string().min(3),
  /** One or two sentences for lists and search engines. */
  summary: z.string().min(3),
  /** What the learner can do afterwards, short. */
  skills: z.array(z.string().min(3)).min(1),
});

export type LessonFile = z.infer<typeof lessonFileSchema>;
export type LessonProse = z.infer<typeof lessonProseSchema>;

export interface Lesson extends LessonFile {
  /** How long a learner needs: to read it, and each exercise's own but the optional one's. */
  minutes: number;
  /** What is still to do where the lesson says that one may stop. */
  rest: Rest | null;
  /** "<track>/<name>" */
  id: string;
  track: Track;
  /** "what-does-a-figure-count" */
  name: string;
  /** "<track>/<NN-name>": where it lies in lessons/. */
  folder: string;
  /** The NN of the folder's name: its place in the track. */
  number: number;
  prose: Record<Locale, LessonProse>;
  /** Names of its exercises in the order of the prose. */
  exercises: string[];
  /** Minutes of each of them, in the same order. */
  exerciseMinutes: number[];
  /** The last of them where it may be left out. */
  optional: string | null;
  /** The others. */
  asked: string[];
}

/** Ids of all lessons, track by track, in the order of their folders. */
export function listLessons(root = projectPath("lessons")): string[] {
  return tracks
    .flatMap((track) => lessonFolders(track, root))
    .filter((folder) => existsSync(join(root, folder, "lesson.json")))
    .map(lessonIn);
}

/** Reads one lesson; throws on what its schemas refuse (`diagnosticsInLessons` says it with a fix). */
export function readLesson(id: string, root = projectPath("lessons")): Lesson {
  const [track, name] = id.split("/") as [Track, string];
  const folder = folderOfLesson(id, root);
  const source = (file: string) => readFileSync(join(root, folder, file), "utf8");
  const prose = (locale: Locale) =>
    lessonProseSchema.parse(parseFrontmatter(source(`${locale}.mdx`)).frontmatter);
  const exercises = [...source("es.mdx").matchAll(/<Exercise\s[^>]*?\bid="([^"]+)"/g)].map(
    ([, exercise]) => exercise as string,
  );
  const sources = locales.map((locale) => readLessonSource(source(`${locale}.mdx`)));
  const files = exercises.map((exercise): { minutes: number; optional?: true } =>
    JSON.parse(source(`exercises/${exercise}/exercise.json`)),
  );
  const minutes = files.filter(({ optional }) => !optional).map(({ minutes }) => minutes);
  return {
    ...lessonFileSchema.parse(JSON.parse(source("lesson.json"))),
    id,
    track,
    name,
    folder,
    number: Number.parseInt(folder.slice(track.length + 1), 10),
    prose: Object.fromEntries(locales.map((locale) => [locale, prose(locale)])) as Lesson["prose"],
    exercises,
    exerciseMinutes: files.map(({ minutes }) => minutes),
    optional: exercises.find((_, at) => files[at]?.optional) ?? null,
    asked: exercises.filter((_, at) => !files[at]?.optional),
    minutes: minutesOf(sources, minutes),
    rest: restOf(sources, minutes),
  };
}

/** All lessons, track by track, in the order of their folders. */
export const readLessons = (root?: string): Lesson[] => listLessons(root).map((id) => readLesson(id, root));
