// Walks lessons/: every exercise is tried as learners will try it, in the real sandbox.
// One lesson or exercise alone: npx vitest run tests/exercises.test.ts -t basic/01
import { describe, expect, test } from "vitest";
import { courseEffects } from "../src/course/effects.ts";
import { listExercises } from "../src/course/exercise-folder.ts";
import { inspectExercise } from "../src/course/gate.ts";

const shown = (findings: Awaited<ReturnType<typeof inspectExercise>>) =>
  findings.map(({ file, problem, mend }) => `${file}: ${problem} → ${mend}`);

describe("every exercise: the starter fails, every right answer passes, every mistake gets its own message", () => {
  test.each(listExercises())("%s", async (id) => {
    expect(shown(await inspectExercise(id, await courseEffects()))).toEqual([]);
  });
});
