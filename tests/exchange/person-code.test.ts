import { expect, test } from "vitest";
import { asPersonCode } from "../../src/exchange/one-line.ts";

test.each([
  [" k7 m2\txy ", "k7m2xy"],
  ["A-1_b", "A-1_b"],
  ["  ", ""],
  ["código", null],
  ["k7m2.", null],
  ["k".repeat(33), null],
])("asPersonCode(«%s») is %j", (typed, code) => {
  expect(asPersonCode(typed)).toBe(code);
});
