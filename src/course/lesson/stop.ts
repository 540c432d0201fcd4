import { minutesOf } from "./minutes.ts";
import type { LessonSource } from "./source.ts";

export interface Rest {
  exercises: number;
  /** In the longest language. */
  minutes: number;
}

/**
 * What comes after the place where a lesson says that one may stop; null where it has none.
 * @param sources one a language; the place is the same in all
 * @param minutes of each exercise that is asked, in the order of the prose
 */
export function restOf(sources: Pick<LessonSource, "stop">[], minutes: number[]): Rest | null {
  const stop = sources[0]?.stop;
  if (!stop) return null;
  const rest = minutes.slice(stop.exercisesBefore);
  const words = sources.map((source) => ({ words: source.stop?.wordsAfter ?? 0 }));
  return { exercises: rest.length, minutes: minutesOf(words, rest) };
}
