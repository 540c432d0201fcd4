import { expect, test } from "vitest";
import { sheetsOf } from "../../../src/trainer/paper/sheets.ts";

const isKnown = (exercise: string) => !exercise.endsWith("/gone");
const [one, other, gone] = ["basic/count/one", "basic/count/other", "basic/count/gone"];
const pair = "2f0f6e5a-52ad-4f0e-9f4f-0c1f3a8f2b12";

test("an assignment is one sheet, in the order and with the exercises that learners see", () => {
  expect(sheetsOf({ exercises: [other, gone, one] }, isKnown)).toEqual([
    { letter: null, exercises: [other, one], missing: 1 },
  ]);
});

test("a before and after is a sheet for each half of the group, and who had A before has A afterwards", () => {
  const exercises = [one, other];
  expect(sheetsOf({ exercises, halves: { pair, turn: "before" } }, isKnown)).toEqual([
    { letter: "A", exercises: [one], missing: 0 },
    { letter: "B", exercises: [other], missing: 0 },
  ]);
  expect(sheetsOf({ exercises, halves: { pair, turn: "after" } }, isKnown)).toEqual([
    { letter: "A", exercises: [other], missing: 0 },
    { letter: "B", exercises: [one], missing: 0 },
  ]);
});
