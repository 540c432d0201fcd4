import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clues } from "../../src/i18n/decimal-sign.ts";
import { exerciseWords } from "../../src/i18n/exercise.ts";
import {
  fill,
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  plural,
} from "../../src/i18n/format.ts";
import { locales } from "../../src/i18n/locale.ts";
import { readNumber } from "../../src/i18n/read-number.ts";
import { sharingWords } from "../../src/i18n/sharing.ts";
import { countsWhole } from "../../src/i18n/whole-units.ts";

const space = "\u00a0";

describe("formatNumber(value, locale)", () => {
  test.each([
    [671000, `671${space}000`, "671,000"],
    [4200, "4200", "4,200"],
    [42000, `42${space}000`, "42,000"],
    [39.2, "39,2", "39.2"],
    [1234567.891, `1${space}234${space}567,891`, "1,234,567.891"],
    [0.1 + 0.2, "0,3", "0.3"],
    [-5, "−5", "−5"],
    [0, "0", "0"],
    [-0, "0", "0"],
    [1e21, `1${Array(7).fill(`${space}000`).join("")}`, `1${",000".repeat(7)}`],
    [1.5e-7, "0,00000015", "0.00000015"],
    [Number.POSITIVE_INFINITY, "∞", "∞"],
    [Number.NaN, "NaN", "NaN"],
  ])("writes %d as a reader of each language does", (value, es, en) => {
    expect(formatNumber(value, "es")).toBe(es);
    expect(formatNumber(value, "en")).toBe(en);
  });

  test("shows exactly the decimals asked for", () => {
    expect(formatNumber(39.245, "es", { digits: 1 })).toBe("39,2");
    expect(formatNumber(39, "en", { digits: 1 })).toBe("39.0");
    expect(formatNumber(-0.04, "en", { digits: 1 })).toBe("0.0");
    expect(formatNumber(861999.6, "es", { digits: 0 })).toBe(`862${space}000`);
  });
});

describe("the other writings", () => {
  test("formatPercent(share) writes a share as a per cent", () => {
    expect(formatPercent(0.392, "es")).toBe(`39,2${space}%`);
    expect(formatPercent(0.392, "en", { digits: 0 })).toBe("39%");
  });
  test("formatDate and formatMonth write an ISO date in words", () => {
    expect(formatDate("2019-06-15", "es")).toBe("15 de junio de 2019");
    expect(formatDate("2019-06-15T23:00:00.000Z", "en")).toBe("15 June 2019");
    expect(formatMonth("2019-06", "es")).toBe("junio de 2019");
    expect(formatMonth("2019-06-15", "en")).toBe("June 2019");
    expect(() => formatDate("June", "en")).toThrow("not an ISO date: June");
  });
  test("formatList joins words as each language does", () => {
    expect(formatList(["abrigo", "alimentos", "identidad"], "es")).toBe("abrigo, alimentos e identidad");
    expect(formatList(["a", "b"], "en", "or")).toBe("a or b");
  });
  test("plural chooses the form and fills in the number", () => {
    const rows = { one: "{n} fila", other: "{n} filas" };
    expect(plural(1, "es", rows)).toBe("1 fila");
    expect(plural(12000, "es", rows)).toBe(`12${space}000 filas`);
    expect(plural(1e6, "es", rows)).toBe(`1${space}000${space}000 filas`);
  });
  test("fill throws when a value is missing", () => {
    expect(fill("{a} of {b}", { a: "1", b: "2" })).toBe("1 of 2");
    expect(() => fill("{a} of {b}", { a: "1" })).toThrow("no value for {b}");
  });
});

describe("readNumber(text, locale)", () => {
  test.each([
    ["1.234,5", 1234.5, 1234.5],
    ["1,234.5", 1234.5, 1234.5],
    ["1 234,5", 1234.5, 1234.5],
    ["1\u202f234,5", 1234.5, 1234.5],
    ["1'234.5", 1234.5, 1234.5],
    ["1’234,5", 1234.5, 1234.5],
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["862,000", 862000, 862000],
    ["862.000", 862000, 862000],
    ["0,234", 0.234, 0.234],
    ["1234,567", 1234.567, 1234.567],
    ["1.234.567", 1234567, 1234567],
    ["671 000", 671000, 671000],
    ["39,2 %", 39.2, 39.2],
    ["39.2%", 39.2, 39.2],
    ["−5", -5, -5],
    ["- 5", -5, -5],
    ["+5", 5, 5],
    [",5", 0.5, 0.5],
    ["862.", 862, 862],
    ["007", 7, 7],
    ["  42  ", 42, 42],
    ["-0", 0, 0],
  ])("reads %s", (text, es, en) => {
    expect(readNumber(text, "es")?.value).toBe(es);
    expect(readNumber(text, "en")?.value).toBe(en);
  });

  test.each([
    "",
    "abc",
    "12 34",
    "1,23,456",
    "1.2.3",
    "1,234,5",
    "1.234.5,6",
    "12 people",
    "5-3",
    "--5",
    "%",
    ".",
  ])("does not guess at %j", (text) => {
    for (const locale of locales) expect(readNumber(text, locale)).toBeNull();
  });

  test("says what it understood, and what else the writing could mean", () => {
    expect(readNumber("18,944", "es")).toEqual({
      value: 18.944,
      understoodAs: "18,944",
      percent: false,
      ambiguous: { value: 18944, understoodAs: `18${space}944`, sign: ".", unlikely: false },
    });
    const percent = { value: 39.2, understoodAs: `39,2${space}%`, percent: true };
    expect(readNumber("39.2 %", "es")).toEqual(percent);
    expect(readNumber("1.234,5", "en")).toEqual({ value: 1234.5, understoodAs: "1,234.5", percent: false });
  });

  test.each<[string, string, Clues, number]>([
    ["1,325", "counted in whole ones", { whole: true }, 1325],
    ["2.523", "counted in whole ones", { whole: true }, 2523],
    ["1,325", "beside a decimal point", { beside: ["39.2"] }, 1325],
    ["1.325", "beside a decimal comma", { beside: ["39,2"] }, 1325],
    ["1.325", "beside a grouped comma", { beside: ["1,234.5"] }, 1.325],
    ["1,325", "beside others that are grouped", { beside: ["1,325", "9,613", "762"] }, 1325],
    ["1,325", "written by who says they use a point", { said: "." }, 1325],
    ["1.325", "written by who says they use a point", { said: "." }, 1.325],
    ["1,325", "beside nothing that tells", { beside: ["762", "s/d"] }, 1.325],
  ])("reads %s, %s, before it asks the language", (text, _, clues, value) => {
    expect(readNumber(text, "es", clues)?.value).toBe(value);
  });

  test("knows a power of ten, and a per cent sign", () => {
    expect(readNumber("5,58199E+12", "es")?.value).toBe(5581990000000);
    expect(readNumber("25%", "en")).toMatchObject({ value: 25, percent: true });
  });

  test("takes people and what is counted like them for whole, and rates for none", () => {
    expect(["personas", "organizaciones"].map((unit) => countsWhole(unit, "es"))).toEqual([true, true]);
    expect(["personas por evento", "%", "píxeles"].some((unit) => countsWhole(unit, "es"))).toBe(false);
    expect(countsWhole("people", "en") && !countsWhole("people a month", "en")).toBe(true);
  });

  test("reads back every number that formatNumber wrote", () => {
    const decimal = fc
      .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 9 }))
      .map(([whole, places]) => whole / 10 ** places);
    for (const locale of locales) {
      fc.assert(
        fc.property(decimal, (value) => {
          expect(readNumber(formatNumber(value, locale), locale)?.value).toBe(value === 0 ? 0 : value);
        }),
      );
    }
  });

  test("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...locales), (text, locale) => {
        const read = readNumber(text, locale);
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

test("half a minute of an exercise is written as each language writes a fraction", () => {
  for (const words of [exerciseWords, sharingWords]) {
    expect(words("es").minutes(1.5)).toBe("1,5 min");
    expect(words("en").minutes(1.5)).toBe("1.5 min");
  }
});
