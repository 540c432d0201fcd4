import { checkValue, equalValues } from "../check/check-value.ts";
import { gradeValue } from "./grade-value.ts";
import type { Judging } from "./judging.ts";
import { mistakesLike } from "./mistake.ts";

/** How programs are judged that are to draw nothing. */
export const values: Judging = {
  gradeRun: (run, bundle) => gradeValue(run.value, bundle, run),
  isRightOn: (_, { value }, expected, { compare, synonyms }) =>
    checkValue(expected, value, compare, synonyms).length === 0,
  equal: equalValues,
  mistakesLike,
};
