// Walks lessons/: every exercise is tried as learners will try it, in the real sandbox, several at a time.
// One that passed with the same words, data and code is not tried again (src/course/validate/memory.ts).
// One lesson or exercise alone: npx vitest run --project exercises -t basic/count-people-once
import { describe, expect, test } from "vitest";
import { validatorEffects } from "../src/course/effects.ts";
import { listExercises } from "../src/course/exercise/folder.ts";
import { inspectChanged } from "../src/course/validate/memory.ts";

describe.concurrent("every exercise: the starter fails, right answers pass, mistakes get their message", () => {
  test.each(listExercises())("%s", async (id) => {
    const diagnostics = await inspectChanged(id, await validatorEffects());
    expect(diagnostics.map(({ file, problem, fix }) => `${file}: ${problem} → ${fix}`)).toEqual([]);
  });
});
