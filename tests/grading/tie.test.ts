import { expect, test } from "vitest";
import type { Cell } from "../../src/check/value.ts";
import { tied } from "../../src/grading/changes/tie.ts";

const always = () => 0;
const never = () => 0.99;
const all = () => "";
const tie = { share: 0.5, within: [] };

test("tied(cells) makes the smaller of two neighbours equal to the larger, in the smaller half only", () => {
  const cells = [10, 80, 79, 78, 9, 8, 50, 7];
  // By size: 80 79 78 50 | 10 9 8 7.
  expect(tied(cells, { by: 0.2, tie }, all, always)).toEqual([10, 80, 79, 78, 10, 8, 50, 8]);
  expect(cells[4]).toBe(9);
});

test("tied(cells) leaves numbers that are too far apart, and those that chance leaves", () => {
  expect(tied([10, 80, 79, 78, 9, 8, 50, 7], { by: 0.1, tie }, all, always)).toEqual([
    10, 80, 79, 78, 10, 8, 50, 7,
  ]);
  const cells = [4, 3, 2, 1];
  expect(tied(cells, { by: 0.9, tie }, all, never)).toEqual(cells);
  expect(tied(cells, { by: 0.9 }, all, always)).toBe(cells);
});

test("tied(cells) leaves blanks, zeros, texts and rows of no group, and groups of few", () => {
  const cells: Cell[] = [9, 8, 7, 6, null, 0, "5", 5, 4];
  expect(tied(cells, { by: 0.9, tie }, all, always)).toEqual([9, 8, 7, 6, null, 0, "5", 6, 4]);
  const grouped = (row: number) => (row < 3 ? "a" : row < 7 ? null : "b");
  expect(tied(cells, { by: 0.9, tie }, grouped, always)).toEqual(cells);
});
