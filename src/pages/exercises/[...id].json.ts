import type { APIRoute } from "astro";
import { courseEffects } from "../../course/effects.ts";
import { bundleExercise } from "../../course/exercise/bundle.ts";
import { listExercises, readExercise } from "../../course/exercise/folder.ts";

export const getStaticPaths = () => listExercises().map((id) => ({ params: { id } }));

/** What the page needs to judge an answer: fetched when an exercise is first checked. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await bundleExercise(await readExercise(params.id ?? ""), await courseEffects()));
