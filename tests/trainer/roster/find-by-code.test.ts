import { expect, test } from "vitest";
import { findByCode } from "../../../src/trainer/roster/find-by-code.ts";

const expected = (code: string) => ({ code, name: code, organisation: "" });
const list = ["k7m2xy", "Ab", "aB"].map(expected);

test.each([
  ["k7m2xy", "k7m2xy"],
  [" K7M 2XY\n", "k7m2xy"],
  ["aB", "aB"],
  // Two that differ in capitals alone: neither is meant for sure.
  ["ab", null],
  ["", null],
  ["otro", null],
])("findByCode(«%s») finds %s", (typed, code) => {
  expect(findByCode(list, typed)?.code ?? null).toBe(code);
});
