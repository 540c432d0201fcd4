import { expect, test } from "vitest";
import { withNumbers } from "../../../src/course/authoring/number.ts";

test("withNumbers() adds what is new at the end, and leaves everybody's number, also of what is gone", () => {
  const before = ["basic/a/gone", "basic/b/two"];
  expect(withNumbers(before, ["basic/a/new", "basic/b/two", "basic/c/new"])).toEqual([
    ...before,
    "basic/a/new",
    "basic/c/new",
  ]);
  expect(withNumbers(before, ["basic/b/two"])).toEqual(before);
});
