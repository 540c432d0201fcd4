import type { LessonSource } from "./source.ts";

/** Words that a reader of a second language, or on a phone, reads in a minute. */
const pace = 180;

/**
 * How long a lesson takes in its longest language, in minutes.
 * @param exercises minutes of each
 */
export const minutesOf = (sources: Pick<LessonSource, "words">[], exercises: number[]): number =>
  Math.ceil(
    Math.max(...sources.map(({ words }) => words)) / pace +
      exercises.reduce((sum, minutes) => sum + minutes, 0),
  );
