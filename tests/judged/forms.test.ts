// Charts of many forms, as Plot draws them: each equals itself at other widths and margins, in other letters
// and in the other language.
import { afterAll, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { seen, surroundings } from "../../src/grading/seen.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());

const datasets = ["unhcr-peru-population", "departments"].map((name) => readDatasetFile(name));
const given = `
import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
import { departments } from "datasets/departments";
const rows = population.filter((row) => ["CUB", "COL", "HTI"].includes(row.origin_iso3) && row.year >= 2012 && row.year <= 2020);
const latest = rows.filter((row) => row.year === 2019);
const long = latest.flatMap((row) => ["refugees", "asylum_seekers"].map((status) => ({ origin: row.origin_iso3, status, people: row[status] })));
const days = (count, step) => Array.from({ length: count }, (_, i) => ({ day: new Date(Date.UTC(2019, 0, 1 + i * step)), value: 100 + 3 * i + 5 * (i % 7) }));`;

/** By name: the marks, and what else the plot is told. */
const forms: Record<string, [marks: string, options?: string]> = {
  "a histogram": ['Plot.rectY(departments, Plot.binX({ y: "count" }, { x: "area_km2" }))'],
  "a scatter": ['Plot.dot(rows, { x: "refugees", y: "asylum_seekers" })'],
  "a scatter in colours": [
    'Plot.dot(rows, { x: "refugees", y: "asylum_seekers", fill: "origin_iso3" })',
    "color: { legend: true }",
  ],
  lines: [
    'Plot.lineY(rows, { x: "year", y: "asylum_seekers", stroke: "origin_iso3" })',
    'color: { legend: true }, x: { tickFormat: "d" }',
  ],
  "lines in panels": [
    'Plot.lineY(rows, { x: "year", y: "asylum_seekers", fy: "origin_iso3" })',
    'x: { tickFormat: "d" }',
  ],
  "stacked areas": [
    'Plot.areaY(rows, { x: "year", y: "asylum_seekers", fill: "origin_iso3" })',
    'color: { legend: true }, x: { tickFormat: "d" }',
  ],
  "bars in panels": [
    'Plot.barY(long, { fx: "origin", x: "status", y: "people", fill: "status" })',
    "color: { legend: true }",
  ],
  "lying bars in panels": [
    'Plot.barX(long, { fy: "origin", y: "status", x: "people", fill: "status" })',
    "color: { legend: true }",
  ],
  "stacked bars": [
    'Plot.barY(rows, { x: "year", y: "asylum_seekers", fill: "origin_iso3" })',
    'color: { legend: true }, x: { tickFormat: "d" }',
  ],
  "shares of a whole": [
    'Plot.barY(rows, Plot.normalizeY({ x: "year", y: "asylum_seekers", fill: "origin_iso3" }))',
    'color: { legend: true }, x: { tickFormat: "d" }, y: { percent: true }',
  ],
  "bars on both sides of 0": [
    'Plot.barX([-5, 7, -2], { x: (d) => d, y: (_, i) => "abc"[i] }), Plot.ruleX([0])',
  ],
  "a grid of colours": [
    'Plot.cell(rows, { x: "year", y: "origin_iso3", fill: "asylum_seekers" })',
    'color: { legend: true }, x: { tickFormat: "d" }',
  ],
  dots: ['Plot.dot(latest, { x: "asylum_seekers", y: "origin_iso3" })'],
  waffles: [
    'Plot.waffleY(long, { x: "origin", y: "people", fill: "status", unit: 50 })',
    "color: { legend: true }",
  ],
  "a line of days": ['Plot.lineY(days(40, 1), { x: "day", y: "value" })'],
  "a line of months": ['Plot.lineY(days(12, 31), { x: "day", y: "value" })'],
  "two parts of 1": [
    'Plot.barY([0.12, 0.34], { x: (_, i) => "xy"[i], y: (d) => d })',
    'y: { tickFormat: "%" }',
  ],
  "many bars": [
    'Plot.barX(departments, { y: "adm1_name", x: "area_km2", sort: { y: "-x" } })',
    "marginLeft: 120",
  ],
};

const dresses: [dress: string, options: string, locale: Locale][] = [
  ["as it is", "", "es"],
  ["narrower", "width: 480, ", "es"],
  ["with margins", "marginRight: 80, marginTop: 50, ", "es"],
  ["in large letters", 'style: { fontSize: "15px" }, ', "es"],
  ["in English", "", "en"],
];

test.each(Object.entries(forms))("%s", async (_, [marks, options = ""]) => {
  const draw = async (more: string, locale: Locale) => {
    const code = `${given}\nexport default Plot.plot({ ${more}${options ? `${options}, ` : ""}marks: [${marks}] });`;
    const run = await sandbox.run({ code, datasets, locale });
    expect(run.error).toBeNull();
    return seen(run);
  };
  const solution = await draw("", "es");
  for (const [dress, more, locale] of dresses) {
    const problems = check(solution, await draw(more, locale), { as: "chart" }, surroundings({}, datasets));
    expect([dress, ...problems]).toEqual([dress]);
  }
});
