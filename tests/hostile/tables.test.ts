// Tables that are made to keep a device busy: a few kilobytes that took seconds, or the page with them.
import { expect, test } from "vitest";
import { limits } from "../../src/intake/understanding.ts";
import { readBytes, readText, refusalOf } from "../intake/files.ts";
import { book } from "../intake/sheets.ts";

test.each([
  ["brackets that never close", "[".repeat(300_000)],
  ["quotes that never close", '"\\'.repeat(150_000)],
  ["two million zeros", "0".repeat(2_000_000)],
])("a number format of %s is none", (_, format) => {
  const rows = [["a", "b"], ...Array.from({ length: 50 }, () => [{ value: 7, format }, 1])];
  expect(readBytes(book({ T: rows })).table.rows[0]).toEqual([7, 1]);
});

test("a row of 100,000 columns is refused, in a CSV and in a workbook", () => {
  const wide = Array<string>(100_000).fill("a");
  expect(refusalOf(() => readText(`${wide.join(",")}\n${wide.join(",")}\n`))).toBe("too-many-columns");
  expect(refusalOf(() => readText(`${wide.join(";")}\n`.repeat(3)))).toBe("too-many-columns");
  const letters = book({ T: [Array<string>(limits.columns + 1).fill("a")] });
  expect(refusalOf(() => readBytes(letters))).toBe("too-many-columns");
});

test("cells that were merged over the whole sheet fill what is there, and no more", () => {
  const rows = [
    ["a", "b"],
    ["x", 1],
    [null, 2],
  ];
  const merged = Array.from({ length: 5000 }, () => "A2:A1048576");
  expect(readBytes(book({ T: { rows, merged } })).table.rows).toEqual([
    ["x", 1],
    ["x", 2],
  ]);
});
