import type { APIRoute } from "astro";
import { readExerciseProse } from "../../course/exercise/prose.ts";
import { listLessons } from "../../course/lesson/lesson.ts";

export const getStaticPaths = () => listLessons().map((lesson) => ({ params: { lesson } }));

/** What the trainer's pages show an answer with: `ExerciseProse` by exercise. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await readExerciseProse(params.lesson ?? ""));
