import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFrontmatter } from "astro/markdown";
import { z } from "astro/zod";
import { lessonOf } from "../../grading/lesson-of.ts";
import { type Locale, locales, type Text } from "../../i18n/locale.ts";
import { projectPath } from "../project.ts";
import { readLessonSource } from "./source.ts";

/** For whom a workshop is, in the order in which trainers are shown them. */
export const audiences = ["partner-staff", "analysts"] as const;
export type Audience = (typeof audiences)[number];

/** How the people in the room work during a block. */
export const ways = ["plenary", "pairs", "groups", "alone", "break"] as const;
export type Way = (typeof ways)[number];

const blockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  minutes: z.number().int().positive(),
  how: z.enum(ways),
  /** "<track>/<lesson>/<exercise>", in the order in which they are done. */
  exercises: z.array(z.string()).default([]),
});

/** lessons/workshops/<NN-name>/workshop.json: what both languages share. */
export const workshopFileSchema = z.strictObject({
  audience: z.enum(audiences),
  /** From the welcome to the goodbye; the blocks add up to it. */
  minutes: z.number().int().positive(),
  blocks: z.array(blockSchema).min(1),
  /** Ids of blocks that can be left out when time runs out, the first to go first. */
  drop: z.array(z.string()).default([]),
});

const words = z.string().trim().min(3);
const question = words.refine((text) => text.endsWith("?"), "is a question: it ends with a question mark");

/**
 * The frontmatter of es.mdx and en.mdx. The body holds a <Block> for each block, the <HandOut>, and for whoever
 * facilitates an <AnswerKey> and <Cards> to cut out, where the plan needs them.
 */
export const workshopProseSchema = z.strictObject({
  title: words,
  /** One or two sentences: what the session is about. */
  summary: words,
  /** What people can do at the end, so that it can be seen whether they can. */
  aims: z.array(words).min(2),
  /** What to prepare for this session; what every session needs is said once, on the list's page. */
  prepare: z.array(words).min(1),
  /** How to give it at a distance. */
  remote: words,
  /** What people take to their own desk. */
  monday: question,
  /** Title of the page to print. */
  handOut: words,
});

export type WorkshopFile = z.infer<typeof workshopFileSchema>;
export type WorkshopProse = z.infer<typeof workshopProseSchema>;

export interface Block extends z.infer<typeof blockSchema> {
  /** Minutes from the beginning of the workshop. */
  start: number;
  title: Record<Locale, string>;
}

export interface Workshop {
  /** "01-read-a-figure" */
  slug: string;
  audience: Audience;
  minutes: number;
  blocks: Block[];
  prose: Record<Locale, WorkshopProse>;
  /** What to leave out when time runs out, the first to go first. */
  drop: Block[];
  /** Of all blocks, in order: what its assignment asks. */
  exercises: string[];
  /** "<track>/<lesson>" of the lessons that they are from, in the order in which they come. */
  lessons: string[];
}

/** Slugs of all workshops, in the order of their folders. */
export function listWorkshops(root = projectPath("lessons")): string[] {
  const folder = join(root, "workshops");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "workshop.json")))
    .map(({ name }) => name)
    .sort();
}

/** Reads one workshop; throws on what its schemas refuse (`diagnosticsInWorkshops` says it with a fix). */
export function readWorkshop(slug: string, root = projectPath("lessons")): Workshop {
  const source = (name: string) => readFileSync(join(root, "workshops", slug, name), "utf8");
  const {
    audience,
    minutes,
    blocks: written,
    drop,
  } = workshopFileSchema.parse(JSON.parse(source("workshop.json")));
  const inEach = <Result>(read: (mdx: string) => Result) =>
    Object.fromEntries(locales.map((locale) => [locale, read(source(`${locale}.mdx`))])) as Record<
      Locale,
      Result
    >;
  const titles = inEach(blockTitles);
  const exercises = written.flatMap((block) => block.exercises);
  let start = 0;
  const blocks = written.map((block): Block => {
    const title = (locale: Locale) => titles[locale].get(block.id) ?? block.id;
    const begun = start;
    start += block.minutes;
    return {
      ...block,
      start: begun,
      title: Object.fromEntries(locales.map((locale) => [locale, title(locale)])) as Text,
    };
  });
  return {
    slug,
    audience,
    minutes,
    blocks,
    drop: drop.flatMap((id) => blocks.filter((block) => block.id === id)),
    prose: inEach((mdx) => workshopProseSchema.parse(parseFrontmatter(mdx).frontmatter)),
    exercises,
    lessons: [...new Set(exercises.map(lessonOf))],
  };
}

export const readWorkshops = (root?: string): Workshop[] =>
  listWorkshops(root).map((slug) => readWorkshop(slug, root));

const blockTitles = (mdx: string): Map<string, string> =>
  new Map(
    readLessonSource(mdx)
      .elements.filter(({ name }) => name === "Block")
      .map(({ attributes }) => [String(attributes.id), String(attributes.title)]),
  );
