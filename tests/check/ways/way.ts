import type fc from "fast-check";
import type { Comparison } from "../../../src/check/comparison.ts";
import type { Value } from "../../../src/check/value.ts";

/** An answer that one thing was done to, and what was asked for. */
export interface Answer {
  expected: Value;
  actual: Value;
  compare: Comparison;
}

/** For each kind of problem: the ways that lead to it, filled with chance values. */
export type Ways = Record<string, fc.Arbitrary<Answer>>;
