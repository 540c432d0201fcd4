// Which of several things is the most and the least, and in which order they go.
import { expect, test } from "vitest";
import { extremes, orderOf } from "../../../../src/check/chart/summary/extremes.ts";

const things = (...values: number[]) =>
  values.map((value, index) => ({ names: ["abcdef"[index] ?? ""], value }));
const named = (...[values, slack]: [number[], number?]) => {
  const { largest, smallest } = extremes(things(...values), slack);
  return [largest, smallest].map((one) => one && [one.names[0], one.value, one.others]);
};

test("extremes(things) says how many more are as large, or as small", () => {
  expect(named([4, 9, 2])).toEqual([
    ["b", 9, 0],
    ["c", 2, 0],
  ]);
  expect(named([9, 9, 2, 2, 2])).toEqual([
    ["a", 9, 1],
    ["e", 2, 2],
  ]);
  expect(named([5])).toEqual([["a", 5, 0], null]);
  expect(named([])).toEqual([null, null]);
  expect(named([-1, -9])).toEqual([
    ["a", -1, 0],
    ["b", -9, 0],
  ]);
});

test("extremes(things) takes what differs by less than the slack as the same", () => {
  expect(named([100, 97, 50], 3)).toEqual([
    ["a", 100, 1],
    ["c", 50, 0],
  ]);
  expect(named([100, 97, 50], 2.9)).toEqual([
    ["a", 100, 0],
    ["c", 50, 0],
  ]);
  expect(named([1_000_000, 999_999.5, 0])).toEqual([
    ["a", 1_000_000, 1],
    ["c", 0, 0],
  ]);
});

test.each<[values: number[], order: string | null]>([
  [[9, 5, 2], "falling"],
  [[9, 5, 5], "falling"],
  [[2, 5, 9], "growing"],
  [[2, 2, 9], "growing"],
  [[2, 9, 5], "none"],
  [[9, 2, 5], "none"],
  [[5, 5, 5], null],
  [[2, 9], null],
  [[], null],
  [[-9, -5, -2], "growing"],
  [[1_000_000, 1_000_000.5, 5], "falling"],
  [[5, 1_000_000.5, 1_000_000], "growing"],
  [[5, 5.1, 5], "none"],
])("orderOf(%j) is %s", (values, order) => {
  expect(orderOf(things(...values))).toBe(order);
});
