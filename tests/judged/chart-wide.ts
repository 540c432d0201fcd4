import type { Task } from "./task.ts";

const dots =
  'Plot.dot(wide, { x: "year", y: "refugees" }), Plot.dot(wide, { x: "year", y: "asylum_seekers" })';
const lines =
  'Plot.lineY(wide, { x: "year", y: "refugees", stroke: "teal" }), Plot.lineY(wide, { x: "year", y: "asylum_seekers", stroke: "purple" })';

export default {
  asked: "Two lines, refugees and asylum seekers by year, from Cuba: the rows stay wide or are made long.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "chart" },
  honesty: ["legend-for-colour"],
  given: `
import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const wide = population.filter((row) => row.origin_iso3 === "CUB" && row.year >= 2015 && row.year <= 2020);
const long = wide.flatMap((row) => ["refugees", "asylum_seekers"].map((status) => ({ year: row.year, status, people: row[status] })));
const names = Plot.text(long.filter((row) => row.year === 2020), { x: "year", y: "people", text: "status" });`,
  solution:
    'export default Plot.plot({ color: { legend: true }, marks: [Plot.lineY(long, { x: "year", y: "people", stroke: "status" })] });',
  answers: {
    "a mark for each column, with names": [`export default Plot.plot({ marks: [${lines}, names] });`, "pass"],
    "a mark for each column, in one colour, without names": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" }), Plot.lineY(wide, { x: "year", y: "asylum_seekers" })] });',
      "names-differ blank",
    ],
    "a mark for each column, with dots": [
      `export default Plot.plot({ marks: [${lines}, ${dots}, names] });`,
      "pass",
    ],
    "a mark for each column, its name as its colour": [
      'export default Plot.plot({ color: { legend: true }, marks: [Plot.lineY(wide, { x: "year", y: "refugees", stroke: () => "Refugiados" }), Plot.lineY(wide, { x: "year", y: "asylum_seekers", stroke: () => "Solicitantes" })] });',
      "pass",
    ],
    "the columns in the other order": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "asylum_seekers" }), Plot.lineY(wide, { x: "year", y: "refugees" })] });',
      "names-differ blank",
    ],
    "years as dates": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: (row) => new Date(Date.UTC(row.year, 0)), y: "asylum_seekers" }), Plot.lineY(wide, { x: (row) => new Date(Date.UTC(row.year, 0)), y: "refugees" })] });',
      "names-differ blank",
    ],
    "the names exchanged": [
      'export default Plot.plot({ color: { legend: true }, marks: [Plot.lineY(wide, { x: "year", y: "refugees", stroke: () => "asylum_seekers" }), Plot.lineY(wide, { x: "year", y: "asylum_seekers", stroke: () => "refugees" })] });',
      "names-differ exchanged",
    ],
    "nobody is told which line is which": [
      `export default Plot.plot({ marks: [${lines}] });`,
      "names-differ blank",
    ],
    "one column": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" })] });',
      "channel-missing series",
    ],
    "one column twice": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" }), Plot.lineY(wide, { x: "year", y: "refugees" })] });',
      "names-differ blank",
    ],
    "a column that was not asked for": [
      `export default Plot.plot({ marks: [${lines}, Plot.lineY(wide, { x: "year", y: (row) => row.refugees + row.asylum_seekers }), names] });`,
      "names-differ blank",
    ],
    "one column in thousands": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" }), Plot.lineY(wide, { x: "year", y: (row) => row.asylum_seekers / 1000 })] });',
      "names-differ blank",
    ],
    "a year short in one": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" }), Plot.lineY(wide.filter((row) => row.year < 2020), { x: "year", y: "asylum_seekers" })] });',
      "names-differ blank",
    ],
    "one line, one row of dots": [
      'export default Plot.plot({ marks: [Plot.lineY(wide, { x: "year", y: "refugees" }), Plot.dot(wide, { x: "year", y: "asylum_seekers" })] });',
      "channel-missing series",
    ],
    panels: [
      'export default Plot.lineY(long, { x: "year", y: "people", fy: "status" }).plot();',
      "channel-missing series",
    ],
    "areas that hide each other": [
      'export default Plot.plot({ marks: [Plot.areaY(wide, { x: "year", y: "refugees" }), Plot.areaY(wide, { x: "year", y: "asylum_seekers" })] });',
      "wrong-mark",
    ],
  },
} satisfies Task;
