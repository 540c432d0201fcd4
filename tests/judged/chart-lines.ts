import type { Task } from "./task.ts";

export default {
  asked: "A line for each of two origins: asylum claims by year.",
  datasets: ["unhcr-peru-applications"],
  compare: { as: "chart" },
  given: `
import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";
const names = ["CUB", "COL"];
const rows = names.flatMap((origin) => [2014, 2015, 2016, 2017, 2018].map((year) => ({
  origin, year, claims: applications.filter((row) => row.origin_iso3 === origin && row.year === year).reduce((n, row) => n + row.applied, 0),
})));`,
  solution:
    'export default Plot.plot({ color: { legend: true }, marks: [Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin" })] });',
  answers: {
    "Plot.line": [
      'export default Plot.line(rows, { x: "year", y: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "pass",
    ],
    "with dots": [
      'export default Plot.plot({ color: { legend: true }, marks: [Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin" }), Plot.dot(rows, { x: "year", y: "claims", fill: "origin" })] });',
      "pass",
    ],
    "lines told apart by z, and nobody told which is which": [
      'export default Plot.lineY(rows, { x: "year", y: "claims", z: "origin" }).plot();',
      "names-differ blank",
    ],
    "in colours that nothing explains": [
      'export default Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin" }).plot();',
      "names-differ blank",
    ],
    "years as dates": [
      'export default Plot.lineY(rows, { x: (row) => new Date(Date.UTC(row.year, 0)), y: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "pass",
    ],
    "rows in another order, sorted by Plot": [
      'export default Plot.lineY(rows.toReversed(), { x: "year", y: "claims", stroke: "origin", sort: "year" }).plot({ color: { legend: true } });',
      "pass",
    ],
    "names at the ends": [
      'export default Plot.plot({ marks: [Plot.lineY(rows, { x: "year", y: "claims", stroke: "origin" }), Plot.text(rows, Plot.selectLast({ x: "year", y: "claims", z: "origin", text: "origin" }))] });',
      "pass",
    ],
    "one line through all": [
      'export default Plot.lineY(rows, { x: "year", y: "claims" }).plot({ color: { legend: true } });',
      "channel-missing series",
    ],
    "axes exchanged": [
      'export default Plot.lineX(rows, { y: "year", x: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "wrong-channel",
    ],
    bars: [
      'export default Plot.barY(rows, { x: "year", y: "claims", fill: "origin" }).plot({ color: { legend: true } });',
      "wrong-mark",
    ],
    "one origin": [
      'export default Plot.lineY(rows.slice(0, 5), { x: "year", y: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "channel-missing",
    ],
    "one year short": [
      'export default Plot.lineY(rows.filter((row) => row.year < 2018), { x: "year", y: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "items-missing",
    ],
    doubled: [
      'export default Plot.lineY(rows, { x: "year", y: (row) => 2 * row.claims, stroke: "origin" }).plot({ color: { legend: true } });',
      "values-differ",
    ],
    "running sums": [
      'export default Plot.lineY(rows, Plot.mapY("cumsum", { x: "year", y: "claims", stroke: "origin" })).plot({ color: { legend: true } });',
      "values-differ",
    ],
    "years as names": [
      'export default Plot.lineY(rows, { x: (row) => String(row.year), y: "claims", stroke: "origin" }).plot({ color: { legend: true } });',
      "pass",
    ],
  },
} satisfies Task;
