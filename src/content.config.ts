import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lessonProseSchema, tracks } from "./course/lesson.ts";
import { workshopProseSchema } from "./course/workshop.ts";

/** Ids are "<track>/<NN-slug>/<locale>". */
const lessons = defineCollection({
  loader: glob({ base: "./lessons", pattern: `{${tracks.join(",")}}/*/{es,en}.mdx` }),
  schema: lessonProseSchema,
});

/** Ids are "<NN-slug>/<locale>". */
const workshops = defineCollection({
  loader: glob({ base: "./lessons/workshops", pattern: "*/{es,en}.mdx" }),
  schema: workshopProseSchema,
});

export const collections = { lessons, workshops };
