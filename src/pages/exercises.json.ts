import { readLessons } from "../course/lesson/lesson.ts";

/** Ids of all exercises, for those who hold an assignment that names some. */
export const GET = () =>
  Response.json(readLessons().flatMap(({ id, exercises }) => exercises.map((name) => `${id}/${name}`)));
