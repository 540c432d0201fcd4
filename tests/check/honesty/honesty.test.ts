import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { honestyOf, honestyRules } from "../../../src/check/honesty/honesty.ts";
import { drawn } from "../chart/drawn.ts";

const broken = async (rule: string, code: string) => honestyOf(await drawn(code), [rule]);

const bars = (options: string, mark = 'Plot.barY(areas, { x: "area", y: "people" })') =>
  `Plot.plot({ ${options} marks: [${mark}] })`;

const coloured = (colour: string) =>
  `Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }).plot({ color: { ${colour} } })`;

const labelled = (text: string) =>
  `Plot.plot({ marks: [Plot.barY(areas, { x: "area", y: "people" }), Plot.text(areas, { x: "area", y: "people", ${text} })] })`;

/** Shares with two decimals. */
const shares = (text: string) =>
  `Plot.text([{ area: "food", share: 39.25 }, { area: "cash", share: 12.75 }], { y: "area", x: "share", ${text} }).plot()`;

/** One bar of several parts. */
const stack = (parts: string, unit = "households (%)") =>
  `Plot.barX(Object.entries({ ${parts} }), { x: "1", fill: "0" }).plot({ x: { label: "${unit}" } })`;

const squares = `[0, 2].map((west, index) => ({
  type: "Feature",
  properties: { measured: 10 + index },
  geometry: { type: "Polygon", coordinates: [[[west, 0], [west, 1], [west + 1, 1], [west + 1, 0], [west, 0]]] },
}))`;
const map = (label: string) =>
  `Plot.geo(${squares}, { fill: (shape) => shape.properties.measured }).plot({ projection: "mercator", color: { label: "${label}", legend: true } })`;

/** By rule: charts that keep it, and charts that break it with what is said of them. */
const examples: Record<
  string,
  { good: [string, string][]; bad: [string, string, Record<string, unknown>][] }
> = {
  // Two axes are told by the picture alone: tests/check/honesty/read-drawing.test.ts.
  "one-scale": { good: [["one axis", bars("")]], bad: [] },
  "axis-upright": {
    good: [
      ["bars that stand", bars("")],
      [
        "places in a contest",
        'Plot.lineY(byMonth, { x: "month", y: "people", z: "area" }).plot({ y: { reverse: true, label: "Puesto" } })',
      ],
      ["dots", 'Plot.dot(areas, { x: "area", y: "people" }).plot({ y: { reverse: true } })'],
      ["lying bars", 'Plot.barX(areas, { y: "area", x: "people" }).plot({ y: { reverse: true } })'],
    ],
    bad: [
      ["bars that hang", bars("y: { reverse: true },"), { axis: "y" }],
      [
        "a line",
        'Plot.lineY(byMonth, { x: "month", y: "people", z: "area" }).plot({ y: { reverse: true } })',
        { axis: "y" },
      ],
    ],
  },
  "colours-in-order": {
    good: [
      ["names in colours of their own", 'Plot.barY(areas, { x: "area", y: "people", fill: "area" }).plot()'],
      [
        "one dark among greys that are alike",
        'Plot.barY(areas, { x: "area", y: "people", fill: "area" }).plot({ color: { range: ["#bbb", "#333", "#bbb", "#bbb"] } })',
      ],
      [
        "ages from light to dark",
        'Plot.barY(["0-4", "5-11", "12-17"], { x: (d) => d, y: 3, fill: (d) => d }).plot({ color: { range: ["#deebf7", "#6baed6", "#08519c"] } })',
      ],
      [
        "numbers on both sides of a middle",
        'Plot.dot([1, 2, 3, 4, 5], { x: (d) => d, y: 1, fill: (d) => d }).plot({ color: { type: "ordinal", range: ["#b2182b", "#f4a582", "#f7f7f7", "#92c5de", "#2166ac"] } })',
      ],
    ],
    bad: [
      [
        "names from light to dark",
        'Plot.barY(areas, { x: "area", y: "people", fill: "area" }).plot({ color: { range: ["#deebf7", "#9ecae1", "#4292c6", "#084594"] } })',
        { how: "names" },
      ],
      [
        "numbers whose colours go back and forth",
        'Plot.dot([1, 2, 3, 4], { x: (d) => d, y: 1, fill: (d) => d }).plot({ color: { type: "ordinal", range: ["#deebf7", "#084594", "#9ecae1", "#2171b5"] } })',
        { how: "numbers" },
      ],
    ],
  },
  "zero-baseline": {
    good: [
      ["bars from 0", bars("")],
      ["lying bars from 0", 'Plot.barX(areas, { y: "area", x: "people" }).plot()'],
      [
        "a line on a cut axis",
        'Plot.lineY(byMonth, { x: "month", y: "people", z: "area" }).plot({ y: { domain: [300, 900] } })',
      ],
      ["an axis that goes on beyond the bars", bars("y: { domain: [0, 9000] },")],
      [
        "dots beyond the end of the axis",
        'Plot.dot(areas, { x: "area", y: "people" }).plot({ y: { domain: [0, 1500] } })',
      ],
      ["dots on a log scale", 'Plot.dot(areas, { x: "area", y: "people" }).plot({ y: { type: "log" } })'],
    ],
    bad: [
      [
        "bars that go on beyond the end of the axis",
        bars("y: { domain: [0, 1500] },"),
        { axis: "y", how: "short", to: 1500, reach: 2463 },
      ],
      [
        "bars below 0 on an axis that ends before them",
        'Plot.barX([{ a: "x", n: -8 }, { a: "y", n: 3 }], { y: "a", x: "n" }).plot({ x: { domain: [-5, 5] } })',
        { axis: "x", how: "short", to: -5, reach: -8 },
      ],
      [
        "a stack that is longer than the axis",
        'Plot.barX(help, { y: "year", x: "people", fill: "sex" }).plot({ x: { domain: [0, 1500] } })',
        { axis: "x", how: "short", to: 1500 },
      ],
      ["bars on a cut axis", bars("y: { domain: [500, 3000] },"), { axis: "y", from: 500, how: "cut" }],
      ["a cut axis upside down", bars("y: { domain: [3000, 500] },"), { axis: "y", from: 500, how: "cut" }],
      [
        "lying bars on a cut axis",
        'Plot.barX(areas, { y: "area", x: "people" }).plot({ x: { domain: [500, 3000] } })',
        { axis: "x", from: 500 },
      ],
      [
        "bars on a log scale",
        'Plot.barY(areas, { x: "area", y1: 1, y2: "people" }).plot({ y: { type: "log" } })',
        { axis: "y", how: "log" },
      ],
      [
        "an area on a cut axis",
        'Plot.areaY(byMonth, { x: "month", y1: 300, y2: "people", z: "area" }).plot({ y: { domain: [300, 900] } })',
        { axis: "y", from: 300 },
      ],
    ],
  },
  "axis-label-with-unit": {
    good: [
      ["the unit in Spanish", bars('y: { label: "Personas asistidas" },')],
      ["the unit in English", bars('y: { label: "↑ Kits handed out" },')],
      ["a share", bars('y: { label: "% del total" },')],
      ["a column that is called by its unit", bars("")],
      ["an axis of years", 'Plot.lineY(help, { x: "year", y: "people" }).plot({ x: { tickFormat: "d" } })'],
    ],
    bad: [
      ["no label", bars("y: { label: null },"), { axis: "y", how: "missing" }],
      ["a blank to fill in", bars('y: { label: "______" },'), { axis: "y", how: "blank" }],
      ["the name of a column", bars('y: { label: "asylum_seekers" },'), { axis: "y", how: "column-name" }],
      [
        "a word without a unit",
        bars('y: { label: "Valor" },'),
        { axis: "y", how: "no-unit", label: "Valor" },
      ],
    ],
  },
  "title-says-something": {
    good: [
      ["a sentence in Spanish", bars('title: "El agua llegó a más personas que la comida",')],
      ["a sentence in English", bars('title: "Water reached four times as many people as food",')],
    ],
    bad: [
      ["no title", bars(""), { how: "missing", title: null }],
      ["a blank to fill in", bars('title: "______",'), { how: "blank" }],
      ["the kind of chart", bars('title: "Gráfico de barras",'), { how: "names-only" }],
      ["the names of the columns", bars('title: "Number of people by area",'), { how: "names-only" }],
    ],
  },
  "source-named": {
    good: [
      ["a caption in Spanish", bars('caption: "Fuente: GTRM Perú, 2019",')],
      ["a caption in English", bars('caption: "Source: end-year report",')],
      ["a subtitle that names it", bars('subtitle: "Figures of UNHCR, 2019",')],
    ],
    bad: [
      ["nothing", bars(""), { how: "missing" }],
      ["a blank to fill in", bars('caption: "Fuente: ______",'), { how: "blank" }],
      ["a caption about something else", bars('caption: "Hecho con cariño",'), { how: "not-named" }],
    ],
  },
  "gap-is-not-zero": {
    good: [
      ["a line without zeros", 'Plot.lineY(byMonth, { x: "month", y: "people", z: "area" }).plot()'],
      [
        "a line that starts at zero",
        'Plot.lineY([{ x: new Date("2019-01-01"), y: 0 }, { x: new Date("2019-02-01"), y: 5 }, { x: new Date("2019-03-01"), y: 9 }], { x: "x", y: "y" }).plot()',
      ],
      [
        "a gap that is left open",
        'Plot.lineY([{ x: new Date("2019-01-01"), y: 4 }, { x: new Date("2019-02-01"), y: NaN }, { x: new Date("2019-03-01"), y: 9 }], { x: "x", y: "y" }).plot()',
      ],
    ],
    bad: [
      [
        "one month at zero between others",
        'Plot.lineY([{ x: new Date("2019-01-01"), y: 4 }, { x: new Date("2019-02-01"), y: 0 }, { x: new Date("2019-03-01"), y: 9 }], { x: "x", y: "y" }).plot()',
        { count: 1, at: "2019-02", how: "between" },
      ],
      [
        "two months at zero, as bars, where nobody reported",
        'Plot.barY([["2019-01", 44], ["2019-02", 0], ["2019-03", 0], ["2019-04", 39]], { x: "0", y: "1" }).plot()',
        { count: 2, at: "2019-02", how: "between" },
      ],
      [
        "a year that is not over",
        'Plot.lineY([[2016, 44], [2017, 51], [2018, 39], [2019, 42], [2020, 0]], { x: "0", y: "1" }).plot()',
        { count: 1, at: "2020", how: "end" },
      ],
    ],
  },
  "order-helps": {
    good: [
      ["from largest to smallest", 'Plot.barY(areas, { x: "area", y: "people", sort: { x: "-y" } }).plot()'],
      [
        "from smallest to largest, lying",
        'Plot.barX(areas, { y: "area", x: "people", sort: { y: "x" } }).plot()',
      ],
      [
        "years in their order",
        'Plot.barY(help, { x: "year", y: (row) => (row.year === 2018 ? 1 : row.people) }).plot()',
      ],
      [
        "months in their order",
        'Plot.barY([["ene", 3], ["feb", 1], ["mar", 2]], { x: "0", y: "1" }).plot({ x: { domain: ["ene", "feb", "mar"] } })',
      ],
      [
        "ages in their order",
        'Plot.barY([["0-4", 3], ["5-11", 1], ["12-17", 2]], { x: "0", y: "1" }).plot()',
      ],
    ],
    bad: [
      ["in the order of the alphabet", 'Plot.barY(areas, { x: "area", y: "people" }).plot()', { count: 4 }],
    ],
  },
  "parts-of-one-whole": {
    good: [
      ["parts of 100 %", stack("food: 60, cash: 40")],
      ["parts rounded each for itself", stack("food: 33.4, cash: 33.4, water: 34")],
      ["people, of whom there may be more", stack("food: 600, cash: 700", "people")],
      [
        "one bar over another",
        'Plot.plot({ x: { label: "reached (%)" }, marks: [Plot.barX([{ n: "all", x: 130 }, { n: "new", x: 80 }], { x1: 0, x2: "x", fill: "n" })] })',
      ],
      [
        "bars side by side",
        'Plot.barY(Object.entries({ food: 60, cash: 70 }), { x: "0", y: "1", fill: "0" }).plot({ y: { label: "%" } })',
      ],
    ],
    bad: [
      ["needs of one household in several parts", stack("food: 60, cash: 63"), { total: 123, at: null }],
      [
        "areas upon areas",
        'Plot.areaY([2017, 2018].flatMap((year) => [[year, "food", 60], [year, "cash", 30 + year - 1970]]), { x: "0", y: "2", fill: "1" }).plot({ y: { label: "%" } })',
        { total: 138, at: "2018" },
      ],
    ],
  },
  "too-many-colours": {
    good: [
      ["four colours", 'Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }).plot()'],
      ["a colour that measures", 'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot()'],
    ],
    bad: [
      [
        "nine colours",
        'Plot.dot("abcdefghi".split(""), { x: (_, i) => i, y: 1, fill: (letter) => letter }).plot()',
        { count: 9, most: 8 },
      ],
    ],
  },
  "colour-blind-safe": {
    good: [
      ["the first colours of Plot", coloured("")],
      ["a palette made for it", coloured('range: ["#e69f00", "#56b4e9", "#009e73", "#0072b2"]')],
      ["light and dark by name", coloured('range: ["navy", "skyblue", "gold", "black"]')],
      ["a colour that measures", 'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot()'],
      [
        "green and red with names beside the lines",
        'Plot.plot({ color: { range: ["forestgreen", "firebrick", "navy", "gold"] }, marks: [Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }), Plot.text(byMonth, Plot.selectLast({ x: "month", y: "people", z: "area", text: "area" }))] })',
      ],
      [
        "colours in a writing that nobody reads here",
        coloured('range: ["hsl(0 50% 50%)", "hsl(1 50% 50%)"]'),
      ],
    ],
    bad: [
      [
        "green and red",
        coloured('range: ["forestgreen", "firebrick", "navy", "gold"]'),
        { names: ["cash", "food"], colours: ["forestgreen", "firebrick"], vision: "deuteranopia" },
      ],
      [
        "green and red in another writing",
        coloured('range: ["gold", "#228b22", "rgb(178, 34, 34)", "#000080"]'),
        { names: ["food", "shelter"] },
      ],
      ["two colours for four things", coloured('range: ["#06c", "#fc0"]'), { names: ["cash", "shelter"] }],
    ],
  },
  "no-false-digits": {
    good: [
      ["no label", bars("")],
      ["whole counts", labelled('text: "people"')],
      ["whole counts with separators", labelled('text: (row) => row.people.toLocaleString("en")')],
      ["Spanish separators", labelled('text: (row) => row.people.toLocaleString("es")')],
      ["a percentage with one decimal", labelled('text: (row) => (row.people / 66.6).toFixed(1) + " %"')],
      ["as many decimals as the number has", shares("text: (row) => row.share.toFixed(2)")],
      ["words and years", labelled('text: (row) => row.area + " (2019)"')],
    ],
    bad: [
      [
        "decimals that a count does not have",
        labelled("text: (row) => row.people.toFixed(2)"),
        { how: "invented", count: 4, label: "663.00" },
      ],
      [
        "decimals that a count does not have, in Spanish",
        labelled('text: (row) => row.people + ",0 personas"'),
        { how: "invented", label: "663,0 personas" },
      ],
      ["all digits of a share", labelled("text: (row) => String(row.people / 6.66)"), { how: "crowded" }],
      [
        "more decimals than the share has",
        shares("text: (row) => row.share.toFixed(3)"),
        { how: "invented" },
      ],
      ["a number with three decimals", labelled("text: (row) => row.people / 7"), { how: "crowded" }],
    ],
  },
  "rates-on-maps": {
    good: [
      ["a map of a rate", map("Solicitudes por cada 1000 habitantes")],
      ["a map of a per cent", map("% of households")],
      ["a map without a label, which another rule sees", map("")],
      ["cells of counts", 'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot()'],
      ["a map of one colour", `Plot.geo(${squares}, { fill: "steelblue" }).plot({ projection: "mercator" })`],
    ],
    bad: [["a map of a count", map("Personas refugiadas"), { label: "Personas refugiadas" }]],
  },
  "legend-for-colour": {
    good: [
      [
        "a legend",
        'Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }).plot({ color: { legend: true } })',
      ],
      [
        "names beside the lines",
        'Plot.plot({ marks: [Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }), Plot.text(byMonth, Plot.selectLast({ x: "month", y: "people", z: "area", text: "area" }))] })',
      ],
      ["colours that the axis names", 'Plot.barY(areas, { x: "area", y: "people", fill: "area" }).plot()'],
      ["one colour for all", 'Plot.barY(areas, { x: "area", y: "people", fill: "steelblue" }).plot()'],
    ],
    bad: [
      [
        "colours without a legend",
        'Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }).plot()',
        { how: "missing" },
      ],
      [
        "measuring colours without a legend",
        'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot()',
        { how: "missing" },
      ],
      [
        "a legend that only has the column's name",
        'Plot.cell(byMonth.map((row) => ({ ...row, people_helped: row.people })), { x: "month", y: "area", fill: "people_helped" }).plot({ color: { legend: true } })',
        { how: "no-label" },
      ],
      [
        "a legend of numbers without a name",
        'Plot.cell(byMonth, { x: "month", y: "area", fill: (row) => row.people }).plot({ color: { legend: true } })',
        { how: "no-label" },
      ],
    ],
  },
};

describe.each(Object.entries(examples))("%s", (rule, { good, bad }) => {
  test.each(good)("is kept by %s", async (_, code) => {
    expect(await broken(rule, code)).toEqual([]);
  });
  test.each(bad)("is broken by %s", async (_, code, detail) => {
    expect(await broken(rule, code)).toEqual([
      expect.objectContaining({ kind: rule, detail: expect.objectContaining(detail) }),
    ]);
  });
});

test("every rule of the folder is listed, has its name and its examples", () => {
  const frame = ["honesty.ts", "rule.ts"];
  const files = readdirSync("src/check/honesty").filter((file) => !frame.includes(file));
  const names = honestyRules.map(({ name }) => name).sort();
  expect(names).toEqual(files.map((file) => file.replace(/\.ts$/, "")).sort());
  expect(Object.keys(examples).sort()).toEqual(names);
});

test("honestyOf throws at a name that is no rule, and says nothing of a table", () => {
  expect(() => honestyOf({ kind: "nothing" }, ["zero-line"])).toThrow("unknown honesty rule: zero-line");
  expect(honestyOf({ kind: "list", cells: [1] }, ["zero-baseline"])).toEqual([]);
});
