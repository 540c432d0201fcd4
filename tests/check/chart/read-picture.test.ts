// What a reader takes from a chart's markup, piece by piece.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAxes } from "../../../src/check/chart/picture/letters/axes.ts";
import { numbersIn } from "../../../src/check/chart/picture/letters/numbers.ts";
import { momentsAlong } from "../../../src/check/chart/picture/letters/times.ts";
import { mostShapes, readPicture } from "../../../src/check/chart/picture/markup/read-picture.ts";
import { readBars } from "../../../src/check/chart/picture/reading/bars.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars } from "./drawing.ts";

describe("a number in a text", () => {
  test.each([
    ["98 000", 98_000],
    ["98,000", 98_000],
    ["1.325,5", 1325.5],
    ["1,325.5", 1325.5],
    ["98 mil", 98_000],
    ["12,5 mil", 12_500],
    ["200k", 200_000],
    ["0,5 M", 500_000],
    ["−7", -7],
    ["39,2 %", 39.2],
    ["US$ 12", 12],
  ])("%s is %d", (text, value) => {
    expect(numbersIn(text, chartWords).map(({ values }) => values[0])).toEqual([value]);
  });

  test("may be thousands or decimals", () => {
    expect(numbersIn("98,000", chartWords)[0]?.values).toEqual([98_000, 98]);
  });
});

test("months along an axis take their year from the one that says it", () => {
  const texts = ["oct 2018", "nov", "dic", "ene", "febrero"];
  expect(momentsAlong(texts, chartWords)?.map(({ year, month }) => [year, month])).toEqual([
    [2018, 10],
    [2018, 11],
    [2018, 12],
    [2019, 1],
    [2019, 2],
  ]);
});

test("bars read back as what they were drawn from", () => {
  const sizes = fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), fc.integer({ min: 40, max: 2000 }), {
    minKeys: 2,
    maxKeys: 12,
  });
  fc.assert(
    fc.property(sizes, (given) => {
      const { picture } = drawnBars(given);
      if (picture === undefined) throw new Error("nothing was read");
      const bars = readBars(picture, readAxes(picture, chartWords), "y");
      const read = bars?.lanes.map(({ category, bars: [first] }) => [category, Math.round(first?.to ?? 0)]);
      expect(read).toEqual(Object.entries(given));
    }),
  );
});

describe("what cannot be read is named, and nothing of it crashes", () => {
  test.each([
    ['<rect width="9" height="9" fill="url(#gradient)"/>', "fill"],
    ['<path d="M0,0X9"/>', "path"],
    ['<g transform="perspective(3)"/>', "transform"],
    ['<rect width="9" height="9" clip-path="url(#none)"/>', "clip-path"],
  ])("%s", (inner, name) => {
    expect(readPicture(`<svg class="plot" width="640" height="400">${inner}</svg>`).unread).toEqual([name]);
  });

  test("too many shapes", () => {
    const rects = '<rect width="1" height="1"/>'.repeat(mostShapes + 1);
    expect(readPicture(`<svg class="plot" width="640" height="400">${rects}</svg>`).unread).toEqual([
      "too-many",
    ]);
  });

  test("any text at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
        expect(() => readPicture(text)).not.toThrow();
        expect(() =>
          readPicture(`<svg class="plot" width="640"><g ${text}><path d="${text}"/></g></svg>`),
        ).not.toThrow();
      }),
    );
  });
});
