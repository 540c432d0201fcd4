import { describe, expect, test } from "vitest";
import { cellBelow, cellBeside, type Grid } from "../../src/ui/grid-keys.ts";

const cell = (name: string) => ({ name });
const [a1, b1, a2, b3, c3] = ["a1", "b1", "a2", "b3", "c3"].map(cell) as [
  object,
  object,
  object,
  object,
  object,
];
/** Null where a cell is given and nothing is written. */
const grid: Grid<object> = [
  [a1, b1, null],
  [a2, null, null],
  [null, b3, c3],
];

describe("cellBeside(grid, cell, key)", () => {
  test("leads to the next cell in that direction, over those in which nothing is written", () => {
    expect(cellBeside(grid, a1, "ArrowRight")).toBe(b1);
    expect(cellBeside(grid, b1, "ArrowDown")).toBe(b3);
    expect(cellBeside(grid, b3, "ArrowUp")).toBe(b1);
    expect(cellBeside(grid, c3, "ArrowLeft")).toBe(b3);
  });

  test("stays at the edge, and for other keys", () => {
    expect(cellBeside(grid, b1, "ArrowRight")).toBeNull();
    expect(cellBeside(grid, a2, "ArrowDown")).toBeNull();
    expect(cellBeside(grid, a1, "a")).toBeNull();
    expect(cellBeside(grid, cell("elsewhere"), "ArrowUp")).toBeNull();
  });

  test("leads along a single line with both pairs of arrows", () => {
    expect(cellBeside([[a1, b1]], a1, "ArrowDown")).toBe(b1);
    expect(
      cellBeside(
        [
          [a1, null],
          [a2, null],
        ],
        a1,
        "ArrowRight",
      ),
    ).toBe(a2);
    expect(
      cellBeside(
        [
          [a1, null],
          [a2, null],
        ],
        a2,
        "ArrowUp",
      ),
    ).toBe(a1);
  });
});

describe("cellBelow(grid, cell)", () => {
  test("goes down the column, then to the top of the next", () => {
    expect(cellBelow(grid, a1)).toBe(a2);
    expect(cellBelow(grid, a2)).toBe(b1);
    expect(cellBelow(grid, b3)).toBe(c3);
    expect(cellBelow(grid, c3)).toBeNull();
  });

  test("goes back the same way", () => {
    expect(cellBelow(grid, b1, true)).toBe(a2);
    expect(cellBelow(grid, a1, true)).toBeNull();
  });
});
