import { readLessons } from "../course/lesson/lesson.ts";

/** Minutes by id of all exercises: for those who hold an assignment that names some, and for what one day takes. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      readLessons().flatMap(({ id, exercises, exerciseMinutes }) =>
        exercises.map((name, at) => [`${id}/${name}`, exerciseMinutes[at]]),
      ),
    ),
  );
