// Numbers as people write them on a chart, in Spanish and in English.
import { describe, expect, test } from "vitest";
import {
  isYear,
  multipleIn,
  numbersIn,
  soleNumber,
} from "../../../../src/check/chart/picture/letters/numbers.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

const read = (text: string) => numbersIn(text, chartWords);

describe("a number in a text, and the step of its last digit", () => {
  test.each<[text: string, values: number[], step: number]>([
    ["7", [7], 1],
    ["-7", [-7], 1],
    ["−7", [-7], 1],
    ["–7", [-7], 1],
    ["+7", [7], 1],
    [".5", [0.5], 0.1],
    ["0.25", [0.25], 0.01],
    ["0,25", [0.25], 0.01],
    ["12.50", [12.5], 0.01],
    ["98 000", [98_000], 1],
    ["98\u00a0000", [98_000], 1],
    ["98\u202f000", [98_000], 1],
    ["98\u2009000", [98_000], 1],
    ["98'000", [98_000], 1],
    ["98’000", [98_000], 1],
    ["1 234 567", [1_234_567], 1],
    ["1 234,5", [1234.5], 0.1],
    ["98,000", [98_000, 98], 0.001],
    ["98.000", [98_000, 98], 0.001],
    ["0,025", [0.025], 0.001],
    ["1234,567", [1234.567], 0.001],
    ["1,234,567", [1_234_567], 1],
    ["1.234.567", [1_234_567], 1],
    ["1,234.5", [1234.5], 0.1],
    ["1.234,5", [1234.5], 0.1],
    ["1234,567.25", [1_234_567.25], 0.01],
    ["12345,678", [12_345.678], 0.001],
    ["123,4567", [123.4567], 0.0001],
    ["1,234,567.25", [1_234_567.25], 0.01],
    ["2e3", [2000], 1000],
    ["2E3", [2000], 1000],
    ["2.5e-3", [0.0025], 0.0001],
    ["1e+6", [1_000_000], 1_000_000],
    ["5 mil", [5000], 1000],
    ["12,5 mil", [12_500], 100],
    ["3 millones", [3_000_000], 1_000_000],
    ["3 Millón", [3_000_000], 1_000_000],
    ["-200k", [-200_000], 1000],
    ["4M", [4_000_000], 1_000_000],
    ["39,2 %", [39.2], 0.1],
    ["39%", [39], 1],
    ["12 personas", [12], 1],
    ["12 m", [12], 1],
  ])("%s", (text, values, step) => {
    const [only, ...others] = read(text);
    expect(others).toEqual([]);
    expect(only?.values).toHaveLength(values.length);
    for (const [index, value] of values.entries()) expect(only?.values[index]).toBeCloseTo(value, 9);
    expect(only?.step).toBeCloseTo(step, 9);
  });

  test("stands where it is written", () => {
    const found = read("De 1 200 a 3,5 mil en 2019").map(({ at, length }) => [at, length]);
    expect(found).toEqual([
      [3, 7],
      [11, 7],
      [22, 4],
    ]);
  });

  test("is a share only beside its sign", () => {
    expect(["5 %", "5%", "5", "5 ‰", "5 mil"].map((text) => read(text)[0]?.percent)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test.each(["covid19", "v1.2", "2019M3", "1.2.3", "PE2401", "1,2,3", "7x", "12 345 6789x9"])(
    "%s is not one number that a letter or a mark runs into",
    (text) => {
      expect(soleNumber(text, chartWords)).toBeNull();
    },
  );
});

describe("a text that is one number and nothing else", () => {
  test.each<[text: string, value: number | undefined]>([
    ["1 200", 1200],
    ["$ 1 200", 1200],
    ["S/ 1 200", 1200],
    ["S/. 40", 40],
    ["€5", 5],
    ["£5", 5],
    ["5 %", 5],
    ["5 mil", 5000],
    ["5 Miles", 5000],
    ["2e3", 2000],
    ["1 200 personas", undefined],
    ["unos 1 200", undefined],
    ["1 200 de 3 000", undefined],
    ["Lima", undefined],
    ["", undefined],
  ])("%s", (text, value) => {
    expect(soleNumber(text, chartWords)?.values[0]).toBe(value);
  });
});

describe("the label of an axis multiplies its numbers by", () => {
  test.each<[label: string, by: number]>([
    ["Miles de personas", 1000],
    ["Personas (miles)", 1000],
    ["Personas, en millones", 1_000_000],
    ["Thousands of people", 1000],
    ["Millón de soles", 1_000_000],
    ["Personas", 1],
    ["Casa M", 1],
    ["", 1],
  ])("%s: %d", (label, by) => {
    expect(multipleIn(label, chartWords)).toBe(by);
  });
});

test("a whole number from 1900 to 2100 says rather when", () => {
  const years = ["1900", "2019", "2100", "1899", "2101", "2019,5", "2 mil"].map((text) => {
    const [number] = read(text);
    return number !== undefined && isYear(number);
  });
  expect(years).toEqual([true, true, true, false, false, false, false]);
});
