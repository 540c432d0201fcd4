// Bars as a reader sees them: of what, from where to where, in which colour.
import { describe, expect, test } from "vitest";
import { readAxes } from "../../../../src/check/chart/picture/letters/axes.ts";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { readBars } from "../../../../src/check/chart/picture/reading/bars.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, type Texts } from "../texts.ts";

const row = (label: string, texts: Texts) =>
  `<g aria-label="${label}">${texts.map(([x, text]) => `<text x="${x}" y="380">${text}</text>`).join("")}</g>`;
const column = (label: string, texts: Texts) =>
  `<g aria-label="${label}">${texts.map(([y, text]) => `<text x="20" y="${y}">${text}</text>`).join("")}</g>`;

/** 10 pixels upwards are one. */
const numbers = column("y-axis tick label", at("300 0, 200 10, 100 20"));
const names = row("x-axis tick label", at("100 Lima, 200 Cusco, 300 Puno"));
const legend =
  '<div><span class="swatch"><svg fill="red"/>mujeres</span><span class="swatch"><svg fill="blue"/>hombres</span></div>';

const read = (marks: string, { axes = numbers + names, side = "y" as "x" | "y", around = "" } = {}) => {
  const picture = readPicture(
    `<figure>${around}<svg class="plot" width="640" height="400" fill="currentColor">${axes}${marks}</svg></figure>`,
  );
  return readBars(picture, readAxes(picture, chartWords), side);
};
/** A standing bar of 40 pixels, in the middle of a place. */
const bar = (middle: number, from: number, to: number, more = "", width = 40) =>
  `<rect x="${middle - width / 2}" y="${300 - 10 * to}" width="${width}" height="${10 * (to - from)}" ${more}/>`;
/** By place: its pieces from where to where, with the name of their colour. */
const pieces = (...given: Parameters<typeof read>) =>
  read(...given)?.lanes.map(({ category, bars }) => [
    category,
    ...bars.map(({ from, to, series }) => [
      Math.round(10 * from) / 10,
      Math.round(10 * to) / 10,
      ...(series === null ? [] : [series]),
    ]),
  ]);

describe("a bar", () => {
  test("is named by its place, and as long as its axis says", () => {
    expect(pieces(bar(100, 0, 12) + bar(200, 0, 7.5) + bar(310, 2, 4))).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 7.5]],
      ["Puno", [2, 4]],
    ]);
    expect(read(bar(100, 0, 12))?.pixel).toBeCloseTo(0.1);
    expect(read(bar(100, 0, 12))?.lanes[0]?.bars[0]?.pixels).toEqual([180, 300]);
  });

  test("lies where the other axis has the numbers", () => {
    const axes =
      row("x-axis tick label", at("100 0, 300 20")) + column("y-axis tick label", at("100 Lima, 200 Cusco"));
    const lying =
      '<rect x="100" y="80" width="120" height="40"/><rect x="100" y="180" width="50" height="40"/>';
    expect(pieces(lying, { axes, side: "x" })).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 5]],
    ]);
    expect(read(lying, { axes, side: "y" })).toBeNull();
  });

  test("may be a thick line", () => {
    const line = (width: number) =>
      `<line x1="100" x2="100" y1="300" y2="200" stroke="red" stroke-width="${width}"/>`;
    expect(pieces(line(3))).toEqual([["Lima", [0, 10]]]);
    expect(pieces(line(2.9))).toEqual([]);
    expect(pieces('<line x1="100" x2="130" y1="300" y2="200" stroke="red" stroke-width="9"/>')).toEqual([]);
  });

  test("may be an outline, and a frame is none", () => {
    expect(pieces(bar(100, 0, 12, 'fill="none" stroke="red"'))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(`<g aria-label="frame">${bar(100, 0, 12, 'fill="none" stroke="red"')}</g>`)).toEqual([]);
  });

  test("that cannot be seen has its place and no length", () => {
    expect(pieces(bar(100, 0, 12, 'fill="none"') + bar(200, 0, 7, 'fill="#faf7f3"'))).toEqual([
      ["Lima"],
      ["Cusco"],
    ]);
  });

  test("far from every name has none", () => {
    expect(pieces(bar(139, 0, 12))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(bar(142, 0, 12))).toEqual([[null, [0, 12]]]);
  });
});

describe("what lies over each other in one place", () => {
  test("is a stack, each piece by the legend", () => {
    const stack = bar(100, 0, 5, 'fill="red"') + bar(100, 5, 12, 'fill="blue"');
    expect(pieces(stack, { around: legend })).toEqual([["Lima", [5, 12, "hombres"], [0, 5, "mujeres"]]]);
  });

  test("of one colour is one bar, unless there is something between", () => {
    expect(pieces(bar(100, 0, 5) + bar(100, 5.1, 12))).toEqual([["Lima", [0, 12]]]);
    expect(pieces(bar(100, 0, 5) + bar(100, 5.2, 12))).toEqual([["Lima", [5.2, 12], [0, 5]]]);
  });

  test("is seen as far as nothing covers it", () => {
    expect(pieces(bar(100, 0, 12) + bar(100, 8, 12, 'fill="#faf7f3"'))).toEqual([["Lima", [0, 8]]]);
    expect(pieces(bar(100, 0, 12, 'fill="red"') + bar(100, 0, 5, 'fill="blue"'), { around: legend })).toEqual(
      [["Lima", [5, 12, "mujeres"], [0, 5, "hombres"]]],
    );
  });

  test("is not covered by what hides no more than an edge, or only draws around it", () => {
    expect(pieces(bar(100, 0, 12) + bar(118, 0, 12, 'fill="#faf7f3"', 6))).toEqual([
      ["Lima", [0, 12]],
      ["Lima"],
    ]);
    expect(
      pieces(
        bar(100, 0, 12) + '<line x1="0" x2="640" y1="250" y2="250" stroke="#faf7f3" stroke-width="11"/>',
      ),
    ).toEqual([["Lima", [0, 12]]]);
    expect(
      pieces(
        bar(100, 0, 12) + '<line x1="0" x2="640" y1="250" y2="250" stroke="#faf7f3" stroke-width="12"/>',
      ),
    ).toEqual([["Lima", [5.6, 12], [0, 4.4]]]);
    expect(pieces(bar(100, 0, 12) + '<circle cx="100" cy="250" r="20" fill="#faf7f3"/>')).toEqual([
      ["Lima", [0, 12]],
    ]);
  });

  test("is not covered by what hides no more than its left edge either", () => {
    expect(pieces(bar(100, 0, 12) + bar(82, 0, 12, 'fill="#faf7f3"', 6))?.[0]).toEqual(["Lima", [0, 12]]);
  });

  test("is followed along the thinner of two, whichever was drawn first", () => {
    const [wide, thin] = [bar(100, 0, 5, 'fill="red"'), bar(105, 0, 12, 'fill="blue"', 14)];
    const both = [["Lima", [5, 12, "hombres"], [0, 5, "mujeres"]]];
    expect(pieces(thin + wide, { around: legend })).toEqual(both);
    expect(pieces(thin + wide + bar(100, 0, 5, 'fill="red"'), { around: legend })).toEqual(both);
  });

  test("stands beside it where the middle of one is not within the other", () => {
    const beside = (middle: number) => pieces(bar(100, 0, 12) + bar(middle, 0, 5, 'fill="blue"', 14))?.length;
    expect([85, 91, 94, 100, 106, 109, 115].map(beside)).toEqual([2, 2, 1, 1, 1, 2, 2]);
  });

  test("lets through what lies beneath as far as it is not opaque", () => {
    const both = bar(100, 0, 12, 'fill="red"') + bar(100, 0, 5, 'fill="blue" fill-opacity="0.5"');
    const [lane] = read(both, { around: legend })?.lanes ?? [];
    expect(lane?.bars.map(({ series, colour }) => [series, colour.map(Math.round)])).toEqual([
      ["mujeres", [255, 0, 0]],
      [null, [128, 0, 128]],
    ]);
  });

  test("on a ground that all bars share is seen on it", () => {
    const ground = '<rect x="50" y="50" width="300" height="260" fill="#ddd"/>';
    expect(pieces(ground + bar(100, 0, 12) + bar(200, 0, 7) + bar(300, 0, 3))).toEqual([
      ["Lima", [0, 12]],
      ["Cusco", [0, 7]],
      ["Puno", [0, 3]],
    ]);
    const over = ground.replace("#ddd", "#faf7f3");
    expect(pieces(bar(100, 0, 12) + bar(200, 0, 7) + bar(300, 0, 3) + over)).toEqual([
      ["Lima"],
      ["Cusco"],
      ["Puno"],
    ]);
  });
});

describe("a shape that is no rectangle", () => {
  test("is as long as its middle", () => {
    expect(pieces('<path d="M80,300L120,300L120,200L100,150L80,200Z"/>')).toEqual([["Lima", [0, 15]]]);
    expect(pieces('<path d="M80,300L120,300L120,250L80,250Z"/>')).toEqual([["Lima", [0, 5]]]);
  });
});

describe("a waffle", () => {
  const waffle = (path: string) =>
    `<g aria-label="waffle"><pattern id="p"><rect fill="red"/></pattern>${path}</g>`;
  const cells = (d: string) => `<path d="${d}" fill="url(#p)"/>`;

  test("is as long as a bar of the same area", () => {
    const whole = cells("M80,300L120,300L120,200L80,200Z");
    const begun = cells("M180,300L220,300L220,220L200,220L200,200L180,200Z");
    expect(pieces(waffle(whole + begun))).toEqual([
      ["Lima", [0, 10]],
      ["Cusco", [0, 9]],
    ]);
  });

  test("of few cells does not fill its row, and is drawn in any order", () => {
    const begun = cells("M180,300L200,300L200,290L180,290Z");
    const whole = cells("M80,300L120,300L120,200L80,200Z");
    expect(pieces(waffle(begun + whole))).toEqual([
      ["Cusco", [0, 0.5]],
      ["Lima", [0, 10]],
    ]);
  });

  test("goes on in the row in which the piece before ends", () => {
    const first = cells("M80,300L120,300L120,220L100,220L100,200L80,200Z");
    const second = cells("M100,220L120,220L120,100L80,100L80,200L100,200Z").replace("#p", "#q");
    const two = `<g aria-label="waffle"><pattern id="p"><rect fill="red"/></pattern><pattern id="q"><rect fill="blue"/></pattern>${first}${second}</g>`;
    expect(pieces(two, { around: legend })).toEqual([["Lima", [9, 20, "hombres"], [0, 9, "mujeres"]]]);
  });
});

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
