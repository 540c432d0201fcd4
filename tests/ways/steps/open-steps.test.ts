import { expect, test } from "vitest";
import type { Recipe } from "../../../src/steps/step.ts";
import { openSteps } from "../../../src/ways/steps/open-steps.ts";

const start = { verb: "start", dataset: "departments" } as const;
const firstOf = (count: number) => ({ verb: "first", count }) as const;
const given: Recipe = [start, firstOf(10), firstOf(9), firstOf(8)];

test("what is to be done and the last step are open, what is given and right is a line", () => {
  expect(openSteps(given, [start, firstOf(10), firstOf(5), firstOf(8)])).toEqual([false, false, true, true]);
  expect(openSteps(given, null)).toEqual([false, false, false, true]);
});
