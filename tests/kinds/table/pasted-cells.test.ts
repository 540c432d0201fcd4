import { describe, expect, test } from "vitest";
import { pastedCells, spreadOver } from "../../../src/kinds/table/pasted-cells.ts";
import type { Grid } from "../../../src/ui/grid-keys.ts";

describe("pastedCells(text)", () => {
  test("reads what spreadsheets copy", () => {
    expect(pastedCells("762\r\n1325\r\n")).toEqual([["762"], ["1325"]]);
    expect(pastedCells("a\t1.234,5\nb\t")).toEqual([
      ["a", "1.234,5"],
      ["b", ""],
    ]);
  });

  test("leaves one cell, and one word, to the browser", () => {
    expect(pastedCells("762\r\n")).toBeNull();
    expect(pastedCells("")).toBeNull();
  });
});

describe("spreadOver(grid, cell, pasted)", () => {
  const [one, two, three] = [{ name: "1" }, { name: "2" }, { name: "3" }];
  const grid: Grid<{ name: string }> = [
    [null, one, two],
    [null, null, three],
  ];

  test("lays the first on the cell, and leaves out what falls on a given one or beside the table", () => {
    const { filled, dropped } = spreadOver(grid, one, [
      ["5", " 6 ", "x"],
      ["7", "8"],
      ["9", "10"],
    ]);
    expect(filled).toEqual([
      [one, "5"],
      [two, "6"],
      [three, "8"],
    ]);
    expect(dropped).toBe(4);
  });
});
