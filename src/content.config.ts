import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lessonIn } from "./course/lesson/folder.ts";
import { lessonProseSchema, tracks } from "./course/lesson/lesson.ts";
import { workshopProseSchema } from "./course/lesson/workshop.ts";
import { locales } from "./i18n/locale.ts";

/** Ids are "<track>/<name>/<locale>". */
const lessons = defineCollection({
  loader: glob({
    base: "./lessons",
    pattern: `{${tracks.join(",")}}/*/{${locales.join(",")}}.mdx`,
    generateId: ({ entry }) =>
      `${lessonIn(entry)}/${entry
        .split("/")
        .at(-1)
        ?.replace(/\.mdx$/, "")}`,
  }),
  schema: lessonProseSchema,
});

/** Ids are "<NN-name>/<locale>". */
const workshops = defineCollection({
  loader: glob({ base: "./lessons/workshops", pattern: `*/{${locales.join(",")}}.mdx` }),
  schema: workshopProseSchema,
});

export const collections = { lessons, workshops };
