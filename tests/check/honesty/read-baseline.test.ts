// Bars that were not told to begin elsewhere, and do on paper.
import { expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars, drawnLine, type Look } from "../chart/drawing.ts";

const sizes = { Lima: 900, Piura: 1300, Puno: 500, Tacna: 1700 };
const around = { words: chartWords, tables: [], synonyms: [] };
const broken = (look: Look) =>
  honestyOf(drawnBars(sizes, look), ["zero-baseline"], around).map(({ detail }) => detail);

test("bars from 0 are kept, however large they are drawn", () => {
  expect(broken({})).toEqual([]);
  expect(broken({ range: [250, 20] })).toEqual([]);
  expect(honestyOf(drawnLine(sizes), ["zero-baseline"], around)).toEqual([]);
});

test("bars whose axis counts from another number begin there", () => {
  expect(broken({ tick: (value) => String(value + 800) })).toEqual([
    { axis: "y", from: 800, how: "cut", to: null, reach: null },
  ]);
});

test("bars on an axis that multiplies have no 0", () => {
  expect(broken({ tick: (value) => String(10 ** (1 + value / 500)) })).toMatchObject([{ how: "log" }]);
});
