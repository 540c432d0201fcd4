import { describe, expect, test } from "vitest";
import { readTypedCell } from "../../../src/kinds/table/typed-cell.ts";

const number = { type: "number", none: false } as const;
const orNone = { type: "number", none: true } as const;

describe("readTypedCell(text)", () => {
  test.each([
    ["1.234,5", "es", 1234.5],
    ["1,234.5", "en", 1234.5],
    [" 762 ", "es", 762],
    ["39,2 %", "es", 39.2],
  ] as const)("reads %s in %s", (text, locale, cell) => {
    expect(readTypedCell(text, number, locale)).toMatchObject({ cell, isEmpty: false });
  });

  test.each([
    ["9,613", { beside: ["1,325", "9,613", "1,204"] }, 9613],
    ["9,613", { whole: true }, 9613],
    ["9,613", { said: "." }, 9613],
    ["9,613", {}, 9.613],
  ] as const)("reads %s as its column does, and shows what it read: %j", (text, clues, cell) => {
    const read = readTypedCell(text, number, "es", clues);
    expect(read.cell).toBe(cell);
    expect(read.note).toBe(cell === 9.613 ? "" : "9613");
    expect(read.told).toContain("9613");
  });

  test("says what it read where it could have been read otherwise", () => {
    expect(readTypedCell("1.234", number, "es").note).toBe("1234");
    expect(readTypedCell("1.234", number, "es").told).toContain("1,234");
    expect(readTypedCell("1234", number, "en").note).toBe("");
  });

  test("tells an empty cell from one without a number", () => {
    expect(readTypedCell("  ", number, "es")).toMatchObject({ cell: undefined, isEmpty: true, note: "" });
    const words = readTypedCell("mil", number, "es");
    expect(words).toMatchObject({ cell: undefined, isEmpty: false });
    expect(words.note).not.toBe("");
  });

  test.each(["N/A", "n/a", "NA", "N. A.", "s/d", "Sin dato", "no data"])(
    "reads %s as no value where there may be none",
    (text) => {
      expect(readTypedCell(text, orNone, "es").cell).toBeNull();
      expect(readTypedCell(text, number, "es").cell).toBeUndefined();
    },
  );

  test("keeps a text as it is, N/A among them", () => {
    expect(readTypedCell(" N/A ", { type: "text", none: false }, "en").cell).toBe("N/A");
  });
});
