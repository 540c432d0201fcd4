import { expect, test } from "vitest";
import { countBlanks } from "../../src/grading/blanks.ts";

test.each([
  ['figure.unit === "______"', 1],
  ['sort: { ______: "______" }', 2],
  ["figure.______", 1],
  ["const in_2019 = __proto__", 0],
  ["const snake____case = 1", 0],
  ["", 0],
])("countBlanks(%j) finds %i", (code, count) => {
  expect(countBlanks(code)).toBe(count);
});
