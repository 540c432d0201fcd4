import { sameValue } from "../check/same-value.ts";
import type { Value } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";

/** The known mistake that gives the same answer as the learner's, or null. */
export const recogniseMistake = (answer: Value, bundle: ExerciseBundle): string | null =>
  bundle.mistakes.find(({ value }) => sameValue(value, answer, bundle.compare))?.id ?? null;
