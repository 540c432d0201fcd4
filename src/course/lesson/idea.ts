import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import type { IdeaProse } from "../../grading/exercise.ts";
import { inEach, type Text } from "../../i18n/locale.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { projectPath } from "../project.ts";
import { listLessons } from "./lesson.ts";

/** What a mistake has not understood yet: several mistakes of several exercises share one. */
export interface Idea {
  /** The name of its file, and its anchor on the page of ideas. */
  id: string;
  /** A short title without a full stop. */
  name: Text;
  /** One paragraph in plain words. */
  explanation: Text;
  /** "<track>/<lesson>" of the lesson that teaches it; null while that is not written. */
  lesson: string | null;
}

const words = z.string().trim().min(1);
const name = words.refine((text) => !/[.:]$/.test(text), "is a title: it ends without a full stop");
const paragraph = words.refine((text) => !text.includes("\n"), "is one paragraph: it has no line breaks");
const schema = z.strictObject({
  name: z.strictObject(inEach(name)),
  explanation: z.strictObject(inEach(paragraph)),
  lesson: z.string().nullable(),
});

const isIdeaFile = /^[a-z0-9]+(-[a-z0-9]+)*\.json$/;

/** All ideas of lessons/ideas/, by id in the order of their files; throws on what the schema refuses. */
export function readIdeas(root = projectPath("lessons")): Idea[] {
  return ideaFiles(root).map((file) => ({
    id: file.replace(/\.json$/, ""),
    ...schema.parse(JSON.parse(readFileSync(join(root, "ideas", file), "utf8"))),
  }));
}

/** What the trainer's pages say of each, by its id. */
export const ideasProse = (): Record<string, IdeaProse> =>
  Object.fromEntries(readIdeas().map(({ id, name, explanation }) => [id, { name, explanation }]));

/** Ids alone: what an exercise may name, whether or not the idea's file is sound. */
export const listIdeas = (root = projectPath("lessons")): string[] =>
  ideaFiles(root).map((file) => file.replace(/\.json$/, ""));

/** Everything in lessons/ideas/ that an author has to fix. */
export function diagnosticsInIdeas(root = projectPath("lessons")): Diagnostic[] {
  const folder = join(root, "ideas");
  if (!existsSync(folder)) return [];
  const lessons = listLessons(root);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const found = (problem: string, fix: string): Diagnostic => ({
        file: `lessons/ideas/${file}`,
        problem,
        fix,
      });
      if (!isIdeaFile.test(file))
        return [found("is no idea", "name it like count-each-person-once.json, or take it away")];
      let json: unknown;
      try {
        json = JSON.parse(readFileSync(join(folder, file), "utf8"));
      } catch (error) {
        return [found(`is not JSON (${(error as Error).message})`, "correct its punctuation")];
      }
      const parsed = schema.safeParse(json);
      if (!parsed.success)
        return parsed.error.issues.map(({ path, message }) =>
          found(`"${path.join(".")}": ${message}`, "see src/course/lesson/idea.ts"),
        );
      const { lesson } = parsed.data;
      return lesson === null || lessons.includes(lesson)
        ? []
        : [found(`unknown lesson "${lesson}"`, `name one of ${lessons.join(", ")}, or null`)];
    });
}

const ideaFiles = (root: string): string[] =>
  existsSync(join(root, "ideas"))
    ? readdirSync(join(root, "ideas"))
        .filter((file) => isIdeaFile.test(file))
        .sort()
    : [];
