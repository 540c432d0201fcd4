import { describe, expect, test } from "vitest";
import { expectPass, expectProblem, list, problemsOf, table } from "../expectations.ts";

const areas = list("food", "shelter", "transport");

describe("check of a list", () => {
  test("does not mind the order, unless it counts", () => {
    const actual = list("transport", "food", "shelter");
    expectPass({ expected: areas, actual });
    expectProblem(
      "order-differs",
      { of: "items", reversed: false },
      { expected: areas, actual, compare: { order: true } },
    );
  });
  test("sees an order that is the other way round", () => {
    const actual = list("transport", "shelter", "food");
    expectProblem("order-differs", { reversed: true }, { expected: areas, actual, compare: { order: true } });
  });
  test("lets equal items change places", () => {
    expectPass({ expected: list(3, 1, 1), actual: list(3, 1, 1), compare: { order: true } });
  });
  test("counts what is missing without naming it", () => {
    const problem = expectProblem(
      "item-missing",
      { count: 1, found: 2 },
      { expected: areas, actual: list("food", "shelter") },
    );
    expect(JSON.stringify(problem)).not.toContain("transport");
  });
  test("names what is too many, and points at it", () => {
    const problem = expectProblem(
      "item-extra",
      { count: 1, found: 4, item: "cash", repeated: false },
      { expected: areas, actual: list("food", "cash", "shelter", "transport") },
    );
    expect(problem.where).toEqual([{ row: 1 }]);
  });
  test("sees a value that is there twice", () => {
    expectProblem(
      "item-extra",
      { item: "food", repeated: true },
      { expected: areas, actual: list("food", "shelter", "transport", "food") },
    );
  });
  test("sees that all numbers are in another unit", () => {
    expectProblem(
      "unit-differs",
      { column: null, count: 3, diagnosis: "percent-for-share" },
      { expected: list(0.5, 0.25, 0.1), actual: list(50, 10, 25) },
    );
  });
  test("finds one reason behind some wrong numbers", () => {
    expectProblem(
      "item-differs",
      { count: 2, of: 3, diagnosis: "sign" },
      { expected: list(4, 7, 1), actual: list(-4, -7, 1), compare: { order: true } },
    );
  });
  test("says at which place a number differs, where order counts", () => {
    expectProblem(
      "item-differs",
      { count: 1, position: 2, found: 9 },
      { expected: list(1, 2, 3), actual: list(1, 9, 3), compare: { order: true } },
    );
  });
  test("says that numbers are text", () => {
    expectProblem(
      "type-differs",
      { wanted: "number", found: "text", count: 2, sample: "1" },
      { expected: list(1, 2), actual: list("1", "2") },
    );
  });
  test("takes a Series for a list, but not a table of one column", () => {
    const series = table(["people"], [[1], [2]], "series");
    expectPass({ expected: list(2, 1), actual: series });
    const kinds = problemsOf({ expected: list(1, 2), actual: table(["people"], [[1], [2]]) });
    expect(kinds).toMatchObject([{ kind: "kind-differs" }]);
  });
  test("compares 50,000 items in another order", () => {
    const cells = Array.from({ length: 50_000 }, (_, index) => index / 7);
    expectPass({ expected: list(...cells), actual: list(...cells.toReversed()) });
  });
});
