// Times as people write them on a chart.
import { describe, expect, test } from "vitest";
import {
  instant,
  momentName,
  momentsAlong,
  readMoment,
} from "../../../../src/check/chart/picture/letters/times.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";

type Said = [year: number | null, month: number | null, day: number | null];

const read = (text: string): Said | null => {
  const moment = readMoment(text, chartWords);
  return moment && [moment.year, moment.month, moment.day];
};

describe("a time in a text", () => {
  test.each<[text: string, said: Said | null]>([
    ["2019", [2019, null, null]],
    [" 2019 ", [2019, null, null]],
    ["1999", [1999, null, null]],
    ["2019-03", [2019, 3, null]],
    [" 2019-03 ", [2019, 3, null]],
    ["2019-03-14", [2019, 3, 14]],
    ["2019-03-14T00:00:00Z", [2019, 3, 14]],
    ["2019-03-14 08:30", [2019, 3, 14]],
    ["03/2019", [2019, 3, null]],
    ["3/2019", [2019, 3, null]],
    [" 14/03/2019 ", [2019, 3, 14]],
    ["14/12/2019", [2019, 12, 14]],
    ["marzo", [null, 3, null]],
    ["Setiembre", [null, 9, null]],
    ["marzo de 2019", [2019, 3, null]],
    ["14 de marzo del 2019", [2019, 3, 14]],
    ["March of 2019", [2019, 3, null]],
    ["Mar 14, 2019", [2019, 3, 14]],
    ["mar. 2019", [2019, 3, null]],
    ["31 dic", [null, 12, 31]],
    ["1 ene", [null, 1, 1]],
    ["dic 2019", [2019, 12, null]],
    ["14/13/2019", null],
    ["32 mar", null],
    ["0 mar", null],
    ["14", null],
    ["14 2019", null],
    ["mar abr", null],
    ["2018 2019", null],
    ["14 15 mar", null],
    ["1899", null],
    ["2100", null],
    ["Lima 2019", null],
    ["x2019-03", null],
    ["2019-03x", null],
    ["", null],
  ])("%s", (text, said) => {
    expect(read(text)).toEqual(said);
  });
});

describe("times along an axis", () => {
  test.each<[name: string, texts: string[], said: Said[] | null]>([
    [
      "a year that is said once holds for the months behind it",
      ["nov 2018", "dic", "ene", "feb"],
      [
        [2018, 11, null],
        [2018, 12, null],
        [2019, 1, null],
        [2019, 2, null],
      ],
    ],
    [
      "a year that is said where it begins",
      ["nov 2018", "dic", "2019", "feb"],
      [
        [2018, 11, null],
        [2018, 12, null],
        [2019, null, null],
        [2019, 2, null],
      ],
    ],
    [
      "a year that is said at its first month",
      ["dic 2018", "ene 2019", "feb"],
      [
        [2018, 12, null],
        [2019, 1, null],
        [2019, 2, null],
      ],
    ],
    [
      "months of no year",
      ["dic", "ene"],
      [
        [null, 12, null],
        [null, 1, null],
      ],
    ],
    [
      "the same month twice is no new year",
      ["1 mar 2019", "15 mar"],
      [
        [2019, 3, 1],
        [2019, 3, 15],
      ],
    ],
    [
      "days take the month that is said before them",
      ["1 mar 2019", "15", "1 abr", "15"],
      [
        [2019, 3, 1],
        [2019, 3, 15],
        [2019, 4, 1],
        [2019, 4, 15],
      ],
    ],
    [
      "days before any month are of none",
      ["8", "15"],
      [
        [null, null, 8],
        [null, null, 15],
      ],
    ],
    ["a name among them", ["enero", "Lima"], null],
    ["a number that is no day", ["enero", "150"], null],
  ])("%s", (_, texts, said) => {
    const moments = momentsAlong(texts, chartWords);
    expect(moments?.map(({ year, month, day }) => [year, month, day]) ?? null).toEqual(said);
  });
});

test.each<[Said, name: string, time: string]>([
  [[2019, null, null], "2019", "2019-01-01"],
  [[2019, 3, null], "2019-03", "2019-03-01"],
  [[2019, 3, 1], "2019-03", "2019-03-01"],
  [[2019, 11, 14], "2019-11-14", "2019-11-14"],
  [[null, 3, 14], "-03-14", "2001-03-14"],
  [[2019, null, 14], "2019", "2019-01-14"],
])("%j is called %s", ([year, month, day], name, time) => {
  expect(momentName({ year, month, day })).toBe(name);
  expect(new Date(instant({ year, month, day })).toISOString().slice(0, 10)).toBe(time);
});
