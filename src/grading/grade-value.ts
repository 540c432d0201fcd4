import { checkValue } from "../check/check-value.ts";
import type { Value } from "../check/value.ts";
import type { Run } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Grade } from "./grade.ts";

/** A value on the real data. Known mistakes are recognised by who knows how it was made. */
export function gradeValue(
  value: Value,
  { expected, compare, synonyms }: Pick<ExerciseBundle, "expected" | "compare" | "synonyms">,
  run: Run | null,
): Grade {
  const problems = checkValue(expected, value, compare, synonyms);
  const outcome = problems.length === 0 ? "pass" : "fail";
  return { outcome, problems, advice: [], mistake: null, run };
}
