import { describe, expect, test } from "vitest";
import { listDatasets, readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { packedDataset } from "../../src/course/dataset/packed.ts";
import { pack, unpack } from "../../src/sandbox/packed-table.ts";

const travelled = <Sent>(sent: Sent): Sent => JSON.parse(JSON.stringify(sent));

describe.each(listDatasets())("%s", (name) => {
  test("comes out as it went in", () => {
    expect(unpack(travelled(packedDataset(name)))).toEqual(readDatasetFile(name));
  });
});

const table = {
  name: "try",
  exportName: "rows",
  columns: ["total", "women", "men", "young", "old", "place"],
  values: [
    [3, 5, 3, 5],
    [1, 2, 1, 2],
    [2, 3, 2, 3],
    [2, 5, 2, 5],
    [1, 0, 1, 0],
    ["Piura", null, null, "Piura"],
  ],
};
const bySex = { total: "total", parts: ["women", "men"] };
const byAge = { total: "total", parts: ["young", "old"] };

test("pack() leaves out what others give, and writes what is there several times once", () => {
  const packed = pack(table, [bySex, byAge]);
  expect(packed.values).toEqual([
    { sumOf: ["women", "men"], without: [] },
    { cells: [1, 2], rows: "0101" },
    { cells: [2, 3], beside: "women" },
    { sumOf: ["women", "men"], without: ["old"] },
    { cells: [1, 0], beside: "women" },
    { cells: ["Piura", null], rows: "0110" },
  ]);
  expect(unpack(travelled(packed))).toEqual(table);
});

test.each([
  ["is not the sum in a row", [3, 6, 3, 5]],
  ["is blank in a row", [3, null, 3, 5]],
])("pack() keeps a total that %s", (_, total) => {
  const kept = { ...table, values: [total, ...table.values.slice(1)] };
  expect(unpack(travelled(pack(kept, [bySex, byAge])))).toEqual(kept);
});

test("pack() computes nothing from fractions, which would not come back as they were", () => {
  const shares = { ...table, values: [[0.3], [0.1], [0.2], [0.1], [0.2], [null]] };
  expect(unpack(travelled(pack(shares, [bySex, byAge])))).toEqual(shares);
});

test("unpack() refuses a sum of columns that are not there", () => {
  const packed = pack(table, [bySex]);
  expect(() => unpack({ ...packed, columns: ["total", "w", "m", "young", "old", "place"] })).toThrow(
    /adds up/,
  );
});
