import { describe, expect, test } from "vitest";
import type { Recipe, Step } from "../../../src/steps/step.ts";
import { added, canMove, copied, movedStep, removed, replaced } from "../../../src/ways/steps/editing.ts";
import { begun, done, redone, undone } from "../../../src/ways/steps/history.ts";
import { changed } from "../../../src/ways/steps/list-change.ts";

const start: Step = { verb: "start", dataset: "figures" };
const first = (count: number): Step => ({ verb: "first", count });
const total: Step = { verb: "total", calculate: "sum", column: "value" };
const steps: Recipe = [start, first(3), first(2), total];

describe("editing", () => {
  test("the step that chooses the table stays the first, wherever others go", () => {
    expect(canMove(steps, 0, 1)).toBe(false);
    expect(movedStep(steps, 1, 0)).toBe(steps);
    expect(removed(steps, 0)).toBe(steps);
    expect(movedStep(steps, 1, 2)).toEqual([start, first(2), first(3), total]);
    expect(movedStep(steps, 3, 4)).toBe(steps);
  });

  test("a new step comes last, but before one that ends the way; a new end comes last", () => {
    expect(added(steps, first(1))).toEqual({ steps: [start, first(3), first(2), first(1), total], at: 3 });
    expect(added([start], total)).toEqual({ steps: [start, total], at: 1 });
    expect(added(steps, total).at).toBe(4);
  });

  test("a copy is a step of its own; what was there before a change stays as it was", () => {
    const condition = { column: "unit", is: "equal" as const, value: "persons" };
    const before: Recipe = [start, { verb: "keep-rows", match: "all", conditions: [condition] }];
    const twice = copied(before, 1);
    expect(twice[2]).toEqual(before[1]);
    expect(twice[2]).not.toBe(before[1]);
    expect(replaced(twice, 2, first(1))).toHaveLength(3);
    expect(twice[2]).toEqual(before[1]);
  });
});

describe("history", () => {
  test("undo and redo go through all changes, and end quietly at either side", () => {
    const third = done(done(begun(1), 2), 3);
    expect(undone(third).now).toBe(2);
    expect(undone(undone(undone(third))).now).toBe(1);
    expect(redone(undone(third))).toEqual(third);
    expect(redone(third)).toBe(third);
  });

  test("what was undone is gone once something else is done", () => {
    const other = done(undone(done(begun(1), 2)), 3);
    expect(redone(other)).toBe(other);
    expect(undone(other).now).toBe(1);
  });

  test("it holds the last 200 changes", () => {
    let history = begun(0);
    for (let change = 1; change <= 500; change++) history = done(history, change);
    for (let back = 0; back < 500; back++) history = undone(history);
    expect(history.now).toBe(300);
  });
});

test("changed(step, path, a list's change) adds an item, or keeps those that are named", () => {
  const sort: Step = { verb: "sort", by: [{ column: "value", order: "descending" }] };
  const both = changed(sort, ["by"], { add: { column: "place", order: "ascending" } });
  expect(both).toEqual({
    verb: "sort",
    by: [
      { column: "value", order: "descending" },
      { column: "place", order: "ascending" },
    ],
  });
  expect(changed(both, ["by"], { keep: [1] })).toEqual({
    verb: "sort",
    by: [{ column: "place", order: "ascending" }],
  });
});
