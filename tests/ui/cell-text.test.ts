import { expect, test } from "vitest";
import { cellText } from "../../src/ui/cell-text.ts";

test("cellText(cell, locale) writes numbers and dates as the reader does", () => {
  expect(cellText(671000.5, "es").text).toBe("671\u00a0000,5");
  expect(cellText(671000.5, "en").text).toBe("671,000.5");
  expect(cellText({ date: "2019-06-15T00:00:00.000Z" }, "es").text).toBe("15 de junio de 2019");
});

test("cellText(cell, locale) tells blank, missing, undefined and 0 apart", () => {
  const cells = [null, "", 0, { special: "undefined" as const, text: "undefined" }];
  expect(cells.map((cell) => cellText(cell, "en").text)).toEqual(["no value", "blank", "0", "not defined"]);
  expect(cells.map((cell) => cellText(cell, "en").quiet)).toEqual([true, true, false, true]);
  expect(cellText({ special: "nan", text: "NaN" }, "es").text).toBe("no es un número");
  expect(cellText({ special: "infinity", text: "-Infinity" }, "es").text).toBe("-Infinity");
});
