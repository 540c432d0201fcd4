// What names a bar: its panel, and its place beside names, numbers or times.
import { describe, expect, test } from "vitest";
import { at, type Texts } from "../texts.ts";
import { bar, column, legend, names, numbers, read, row } from "./drawn-bars.ts";

describe("panels", () => {
  const panels = row("fx-axis tick label", at("100 Norte, 300 Sur"));

  test("name a bar besides its place", () => {
    const axes = numbers + panels + row("x-axis tick label", at("80 a, 120 b, 280 a, 320 b"));
    const bars = [80, 120, 280, 320].map((at) => bar(at, 0, 5, "", 20)).join("");
    expect(read(bars, { axes })?.lanes.map(({ category, facet }) => [facet, category])).toEqual([
      ["Norte", "a"],
      ["Norte", "b"],
      ["Sur", "a"],
      ["Sur", "b"],
    ]);
  });

  test("may lie above each other", () => {
    const above = column("fy-axis tick label", at("100 Norte, 300 Sur"));
    const twice = column("y-axis tick label", at("150 0, 50 10, 350 0, 250 10"));
    const bars = '<rect x="80" y="70" width="40" height="80"/><rect x="80" y="300" width="40" height="50"/>';
    expect(
      read(bars, { axes: above + twice + names })?.lanes.map(({ category, facet, bars: [one] }) => [
        facet,
        category,
        Math.round(one?.to ?? 0),
      ]),
    ).toEqual([
      ["Norte", "Lima", 8],
      ["Sur", "Lima", 5],
    ]);
  });

  test("name a bar alone where its colour says the rest", () => {
    const axes = numbers + panels;
    const bars = bar(80, 0, 5, 'fill="red"', 20) + bar(120, 0, 7, 'fill="blue"', 20);
    expect(
      read(bars, { axes, around: legend })?.lanes.map(({ category, facet, bars: [one] }) => [
        facet,
        category,
        one?.series,
      ]),
    ).toEqual([
      ["Norte", "mujeres", null],
      ["Norte", "hombres", null],
    ]);
  });
});

describe("bars over numbers and times", () => {
  const named = (bars: string, ticks: Texts) =>
    read(bars, { axes: numbers + row("x-axis tick label", ticks) })?.lanes.map(({ category }) => category);

  test("are named by their middle, or by the step that they fill", () => {
    const years: Texts = at("100 0, 200 1, 300 2");
    expect(named(bar(150, 0, 5, "", 98), years)).toEqual(["0"]);
    expect(named(bar(200, 0, 5, "", 40), years)).toEqual(["1"]);
    expect(named(bar(250, 0, 5, "", 40), years)).toEqual(["1.5"]);
    // Neither from the step's beginning nor to its end.
    expect(named(bar(160, 0, 5, "", 60) + bar(130, 0, 7, "", 60), years)).toEqual(["0.6", "0.3"]);
    expect(named(bar(230, 0, 5, "", 60), years)).toEqual(["1.3"]);
    expect(named(bar(270, 0, 5, "", 60), years)).toEqual(["1.7"]);
    // Steps of a few pixels are not told apart.
    expect(named(bar(142, 0, 5, "", 4), at("100 0, 140 10, 180 20"))).toEqual(["10.5"]);
  });

  test("of days are named by the day at which they begin, or by the tick at their middle", () => {
    const days = at("100 1 mar 2019, 300 15, 500 29");
    const from = (start: number, width: number) => named(bar(start + width / 2, 0, 5, "", width), days);
    expect(from(200.2, 14)).toEqual(["2019-03-08"]);
    expect(from(290, 20)).toEqual(["2019-03-15"]);
    expect(from(211, 4)).toEqual(["2019-03-09"]);
  });

  test("are named by the month or the year that they fill", () => {
    const month = (number: number) =>
      40 + (Date.UTC(2019, number - 1, 1) - Date.UTC(2019, 0, 1)) / 86_400_000;
    const ticks: Texts = [
      [month(1), "ene 2019"],
      [month(4), "abr"],
      [month(7), "jul"],
    ];
    const filled = (from: number, to: number) =>
      bar((month(from) + month(to)) / 2, 0, 5, "", month(to) - month(from) - 2);
    expect(named(filled(1, 2) + filled(2, 3) + filled(5, 6), ticks)).toEqual([
      "2019-01",
      "2019-02",
      "2019-05",
    ]);
    expect(named(filled(1, 13), ticks)).toEqual(["2019"]);
    const from = (start: number, days: number) => bar(start + days / 2, 0, 5, "", days);
    expect(named(from(month(2), 14) + from(month(3) + 9, 22), ticks)).toEqual(["2019-02", "2019-03"]);
    expect(named(filled(2, 14), ticks)).toEqual(["2019-02"]);
  });
});
