import type { Value } from "../check/value.ts";
import type { Run } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Grade } from "./grade.ts";
import { gradeValue } from "./grade-value.ts";
import { isBare, mistakesLike } from "./mistake.ts";

/** What was made with another tool: shown like what a program returned. */
export function gradeImported(value: Value, bundle: ExerciseBundle): Grade {
  const graded: Grade = {
    ...gradeValue(value, bundle, importedAsRun(value)),
    isFromFile: true,
  };
  if (graded.outcome === "pass" || isBare(value)) return graded;
  return { ...graded, mistake: mistakesLike(value, bundle)[0]?.id ?? null };
}

const importedAsRun = (value: Value): Run => ({ value, svg: null, output: [], error: null, ms: 0 });
