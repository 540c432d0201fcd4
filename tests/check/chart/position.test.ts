import { describe, expect, test } from "vitest";
import { placeName } from "../../../src/check/chart/facts/position.ts";
import type { Cell } from "../../../src/check/value.ts";

const midnight = (day: string): Cell => ({ date: `${day}T00:00:00.000Z` });

describe("placeName(cell) writes what means the same place alike", () => {
  test.each<[string, Cell[]]>([
    ["2019", [2019, "2019", " 2019 ", midnight("2019-01-01"), "2019-01-01", "2019-01"]],
    ["2019-06", ["2019-06", "2019-06-01", midnight("2019-06-01"), "2019-06-01T00:00", "2019-06-01 00:00:00"]],
    ["2019-06-15", ["2019-06-15", midnight("2019-06-15"), "2019-06-15T00:00:00Z", "2019-06-15 00:00"]],
    ["2019-06-15T12:30:00.000Z", [{ date: "2019-06-15T12:30:00.000Z" }]],
    ["2019-06-15T00:30:00Z", ["2019-06-15T00:30:00Z"]],
    ["0.3", [0.3, 0.1 + 0.2, "0.3"]],
    ["null", [null]],
    ["NaN", [{ special: "nan", text: "NaN" }]],
    ["true", [true]],
    ["2019-01-15", ["2019-01-15", midnight("2019-01-15")]],
    ["2019-06-15T00:00:30", ["2019-06-15T00:00:30"]],
    ["2019-06-01T12:30", ["2019-06-01T12:30"]],
    ["07", ["07", " 07 "]],
  ])("as %s", (name, cells) => {
    for (const cell of cells) expect(placeName(cell)).toBe(name);
  });

  test.each<[Cell, Cell]>([
    ["07", 7],
    ["7.0", 7],
    ["1e3", 1000],
    ["2019-06", "2019-07"],
    ["2019-01-02", "2019-01"],
    ["Lima", " Lima"],
    ["null", " null "],
    ["open at", "open at 00:00"],
    ["day 2019-06-15", "day 2019-06-15 00:00"],
    ["2019-06", "2019-06 00:00"],
    ["2019-06-01 pm", "2019-06"],
    ["x2019-01-01", "2019"],
    ["2019-011", "2019"],
    ["2019-10-01", "2019-1"],
    ["12019-01", "12019"],
  ])("but keeps %j and %j apart", (a, b) => {
    expect(placeName(a)).not.toBe(placeName(b));
  });
});
