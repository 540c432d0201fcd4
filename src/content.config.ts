import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lessonProseSchema } from "./course/lesson.ts";

/** Ids are "<track>/<NN-slug>/<locale>". */
const lessons = defineCollection({
  loader: glob({ base: "./lessons", pattern: "*/*/{es,en}.mdx" }),
  schema: lessonProseSchema,
});

export const collections = { lessons };
