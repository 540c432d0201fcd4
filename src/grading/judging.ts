import type { Comparison } from "../check/comparison.ts";
import type { Value } from "../check/value.ts";
import type { DatasetTable, Run } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Grade } from "./grade.ts";
import type { Mistake } from "./mistake.ts";

/** How what programs give is judged. */
export interface Judging {
  /** @param tables what the program read */
  gradeRun(run: Run, bundle: ExerciseBundle, tables: DatasetTable[]): Grade;
  /** Whether a program gave what it should on changed tables. */
  isRightOn(tables: DatasetTable[], run: Run, expected: Value, bundle: ExerciseBundle): boolean;
  equal(a: Value, b: Value, comparison: Comparison): boolean;
  mistakesLike(answer: Value, bundle: ExerciseBundle): Mistake[];
}
