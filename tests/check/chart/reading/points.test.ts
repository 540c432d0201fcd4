// Lines, dots and areas as a reader sees them: which points, and which of them are joined.
import { describe, expect, test } from "vitest";
import { readAxes } from "../../../../src/check/chart/picture/letters/axes.ts";
import { alone } from "../../../../src/check/chart/picture/letters/names.ts";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { readPoints } from "../../../../src/check/chart/picture/reading/points.ts";
import { labelSeries } from "../../../../src/check/chart/picture/reading/series-labels.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, type Texts } from "../texts.ts";

const row = (label: string, texts: Texts) =>
  `<g aria-label="${label}">${texts.map(([x, text]) => `<text x="${x}" y="380">${text}</text>`).join("")}</g>`;
/** 10 pixels upwards are one. */
const axes = `<g aria-label="y-axis tick label">${at("300 0, 200 10, 100 20")
  .map(([y, text]) => `<text x="20" y="${y}">${text}</text>`)
  .join("")}</g>${row("x-axis tick label", at("100 Lima, 200 Cusco, 300 Puno"))}`;
const legend =
  '<div><span class="swatch"><svg fill="red"/>mujeres</span><span class="swatch"><svg fill="blue"/>hombres</span></div>';

function read(marks: string, forms: ("line" | "dot")[] = ["line", "dot"], more = "") {
  const picture = readPicture(
    `<figure>${legend}<svg class="plot" width="640" height="400" fill="currentColor">${axes}${more}${marks}</svg></figure>`,
  );
  const seen = { picture, axes: readAxes(picture, chartWords) };
  const points = readPoints(picture, seen.axes, "y", forms);
  if (points === null) throw new Error("no numbers");
  labelSeries(points, seen, alone(chartWords).words);
  return points;
}

const line = (d: string, look = "", group = "line") =>
  `<g aria-label="${group}" fill="none" stroke="red" ${look}><path d="${d}"/></g>`;
const area = (d: string, look = 'fill="red"') => `<g aria-label="area" ${look}><path d="${d}"/></g>`;
const dot = (x: number, y: number, look = 'fill="red"', r = 3) =>
  `<g aria-label="dot"><circle cx="${x}" cy="${y}" r="${r}" ${look}/></g>`;

/** Each point: of what, its number, and whether it is seen. */
const points = (...given: Parameters<typeof read>) =>
  read(...given).points.map(({ category, value, seen }) => [category, Math.round(10 * value) / 10, seen]);
const joins = (...given: Parameters<typeof read>) =>
  read(...given).joins.map(([from, to]) => [from.category, to.category]);

describe("a line", () => {
  test("has its points, each joined to the next", () => {
    const marks = line("M100,200L200,150L300,250");
    expect(points(marks)).toEqual([
      ["Lima", 10, true],
      ["Cusco", 15, true],
      ["Puno", 5, true],
    ]);
    expect(joins(marks)).toEqual([
      ["Lima", "Cusco"],
      ["Cusco", "Puno"],
    ]);
    expect(read(marks)).toMatchObject({ side: "y", bent: [] });
    expect(read(marks).pixel).toBeCloseTo(0.1);
    expect(read(marks).points.map(({ series, at, height }) => [series, at, height])[0]).toEqual([
      "mujeres",
      100,
      200,
    ]);
  });

  test("is broken off where the pen is lifted, and a point alone is not seen", () => {
    const marks = line("M100,200L200,150M300,250Z");
    expect(joins(marks)).toEqual([["Lima", "Cusco"]]);
    expect(points(marks)[2]).toEqual(["Puno", 5, false]);
    expect(points(line("M100,200L100,200"))[0]).toEqual(["Lima", 10, false]);
  });

  test("that is not seen joins nothing, but its markers are seen", () => {
    const pale = line("M100,200L200,150", 'stroke-opacity="0.01"');
    expect([points(pale)[0], joins(pale)]).toEqual([["Lima", 10, false], []]);
    const marker = '<marker id="m" fill="red"><circle r="3"/></marker>';
    const marked = `<g aria-label="line" fill="none" stroke="none">${marker}<path marker-start="url(#m)" d="M100,200L200,150M300,250Z"/></g>`;
    expect([points(marked), joins(marked)]).toEqual([
      [
        ["Lima", 10, true],
        ["Cusco", 15, true],
        ["Puno", 5, true],
      ],
      [],
    ]);
    expect(read(marked).points[0]?.series).toBe("mujeres");
  });

  test("along a side that is no line of data is a rule, and a thick one is a bar", () => {
    expect(points(line("M100,200L300,200", "", "rule"))).toEqual([]);
    expect(points(line("M100,200L100,300", "", "rule"))).toEqual([]);
    expect(points(line("M100,200L300,200"))).toHaveLength(2);
    expect(points(line("M100,200L300,210", "", "link"))).toHaveLength(2);
    expect(points(line("M100,200L100,300", 'stroke-width="9"'))).toEqual([]);
    expect(points(line("M100,200L300,200", "", "y-axis tick"))).toEqual([]);
  });

  test("that begins along a side, or whose points are marked, is no rule, and a thick one with corners no bar", () => {
    expect(points(line("M100,200L200,200L300,150", "", "link"))).toHaveLength(3);
    const marker = '<marker id="m" fill="red"><circle r="3"/></marker>';
    const marked = line("M100,200L300,200", "", "link").replace("<path", '<path marker-start="url(#m)"');
    expect(points(marker + marked)).toHaveLength(2);
    expect(points(line("M100,300L100,200L200,150", 'stroke-width="9"'))).toHaveLength(3);
  });

  test("is seen where it goes somewhere, however it begins, unless it is a hair", () => {
    expect(joins(line("M100,200L100,200L200,150"))).toContainEqual(["Lima", "Cusco"]);
    expect(
      [0.2, 0.3].map((width) => joins(line("M100,200L200,150", `stroke-width="${width}"`)).length),
    ).toEqual([0, 1]);
  });

  test("is left out where only dots are asked for", () => {
    expect(points(line("M100,200L200,150") + dot(300, 250), ["dot"])).toEqual([["Puno", 5, true]]);
    expect(points(line("M100,200L200,150") + dot(300, 250), ["line"])).toHaveLength(2);
  });
});

describe("a line goes its own way between its points", () => {
  test.each<[what: string, d: string, bent: boolean]>([
    ["straight", "M100,200L200,150L300,250", false],
    ["curved from point to point", "M100,200C140,200,160,150,200,150C240,150,260,250,300,250", false],
    ["curved beyond them", "M100,200C140,100,160,150,200,150", true],
    ["in steps", "M100,200H150V150H250V250H300", true],
    ["in one step", "M100,200H200V150", false],
    ["in a step of a hair", "M100,200L150,200.05L150,150L250,150L250,250L300,250", true],
    [
      "curved with corners between",
      "M100,200C110,190,120,180,130,170C150,160,170,155,200,150C240,150,260,250,300,250",
      true,
    ],
  ])("%s", (_, d, bent) => {
    expect(read(line(d)).bent).toHaveLength(bent ? 1 : 0);
  });
});

describe("an area", () => {
  test("has the points of its edge that is furthest from the ground", () => {
    const marks = area("M100,200L200,150L300,250L300,300L200,300L100,300Z");
    expect(points(marks)).toEqual([
      ["Lima", 10, true],
      ["Cusco", 15, true],
      ["Puno", 5, true],
    ]);
    expect(joins(marks)).toEqual([
      ["Lima", "Cusco"],
      ["Cusco", "Puno"],
    ]);
  });

  test("may be of two points", () => {
    expect(points(area("M100,200L200,150L200,300L100,300Z"))).toEqual([
      ["Lima", 10, true],
      ["Cusco", 15, true],
    ]);
  });

  test("is none where it is a rectangle", () => {
    expect(points(area("M100,200L200,200L200,300L100,300Z"))).toEqual([]);
  });
});

describe("a dot", () => {
  test("stands at its middle, in its colour", () => {
    const [one, other] = read(dot(100, 200) + dot(205, 150, 'fill="none" stroke="blue"')).points;
    expect(one).toMatchObject({ category: "Lima", series: "mujeres", at: 100, height: 200, seen: true });
    expect(other).toMatchObject({ category: "Cusco", series: "hombres", seen: true });
  });

  test.each<[what: string, marks: string, seen: boolean]>([
    ["filled", dot(100, 200), true],
    ["drawn around", dot(100, 200, 'fill="none" stroke="red"'), true],
    ["drawn around by a hair", dot(100, 200, 'fill="none" stroke="red" stroke-width="0.2"'), false],
    ["of no colour", dot(100, 200, 'fill="none"'), false],
    ["as pale as the paper", dot(100, 200, 'fill="#faf7f3"'), false],
    ["as small as can be seen", dot(100, 200, 'fill="red"', 0.75), true],
    ["smaller", dot(100, 200, 'fill="red"', 0.7), false],
    ["as flat as a hair", '<ellipse cx="100" cy="200" rx="9" ry="0.7" fill="red"/>', false],
    [
      "under what lets nothing through",
      `${dot(100, 200)}<rect x="80" y="180" width="40" height="40" fill="white"/>`,
      false,
    ],
    [
      "under what lets something through",
      `${dot(100, 200)}<rect x="80" y="180" width="40" height="40" fill="white" fill-opacity="0.9"/>`,
      true,
    ],
    [
      "under the edge of it",
      `${dot(100, 200)}<rect x="80" y="160" width="40" height="40" fill="white"/>`,
      true,
    ],
    ["beside it", `${dot(100, 200)}<rect x="100" y="180" width="40" height="40" fill="white"/>`, true],
    ["over it", `<rect x="80" y="180" width="40" height="40" fill="white"/>${dot(100, 200)}`, true],
    [
      "under no rectangle",
      `${dot(100, 200)}<path d="M80,180L120,180L125,200L120,220L80,220Z" fill="white"/>`,
      true,
    ],
    [
      "under an outline",
      `${dot(100, 200)}<rect x="80" y="180" width="40" height="40" fill="none" stroke="red"/>`,
      true,
    ],
  ])("%s is seen: %s", (_, marks, seen) => {
    expect(read(marks, ["dot"]).points[0]?.seen).toBe(seen);
  });

  test("is named by its place, as far as half the way to the next", () => {
    expect([139, 141, 61, 59].map((x) => points(dot(x, 200))[0]?.[0])).toEqual(["Lima", null, "Lima", null]);
    expect(
      read(dot(290, 200), ["dot"], row("fx-axis tick label", at("100 Norte, 300 Sur"))).points[0]?.facet,
    ).toBe("Sur");
  });
});

describe("lines without a legend are named by what is written at their ends", () => {
  const green = (d: string) => line(d, 'stroke="green"').replace('stroke="red" ', "");
  const text = (x: number, y: number, words: string, look = "") =>
    `<g aria-label="text"><text x="${x}" y="${y}" ${look}>${words}</text></g>`;
  const two = green("M100,200L300,150") + green("M100,220L300,250");
  const series = (marks: string) => {
    const { points: all } = read(marks);
    return [all[0]?.series ?? null, all[2]?.series ?? null];
  };

  test.each<[what: string, marks: string, series: (string | null)[]]>([
    ["at their ends", two + text(310, 150, "niñas") + text(310, 250, "niños"), ["niñas", "niños"]],
    ["at their starts", two + text(95, 198, "niñas") + text(95, 222, "niños"), ["niñas", "niños"]],
    ["each by the nearest", two + text(310, 155, "niñas") + text(310, 152, "mujeres"), ["mujeres", null]],
    ["as near as may be", two + text(370, 164, "niñas"), ["niñas", null]],
    ["not further along", two + text(371, 150, "niñas"), [null, null]],
    ["not further across", two + text(310, 165, "niñas"), [null, null]],
    [
      "each of two texts its own, the nearer along it first",
      two + text(360, 150, "mujeres") + text(310, 150, "niñas"),
      ["niñas", null],
    ],
    [
      "the nearer across it before the nearer along",
      two + text(310, 160, "mujeres") + text(350, 150, "niñas"),
      ["niñas", null],
    ],
    [
      "a text names one line alone",
      green("M100,200L300,150") + green("M100,220L300,160") + text(310, 154, "niñas"),
      ["niñas", null],
    ],
    ["not by a number", two + text(310, 150, "12"), [null, null]],
    ["not by what cannot be seen", two + text(310, 150, "niñas", 'fill="#faf7f3"'), [null, null]],
    ["not by an axis", two + text(310, 150, "niñas").replace('"text"', '"y-axis label"'), [null, null]],
  ])("%s", (_, marks, named) => {
    expect(series(marks)).toEqual(named);
  });

  test("and those with one keep it", () => {
    expect(series(line("M100,200L300,150") + green("M100,220L300,250") + text(310, 150, "niñas"))).toEqual([
      "mujeres",
      null,
    ]);
    expect(series(line("M100,200L300,150") + green("M100,220L300,160") + text(310, 154, "niñas"))).toEqual([
      "mujeres",
      "niñas",
    ]);
  });
});
