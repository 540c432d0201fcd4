import type { Task } from "./task.ts";

export default {
  asked:
    "A bar for each origin: asylum seekers of 2019 without Venezuela, the five largest, the largest first.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "chart", order: true },
  given: `
import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const others = population.filter((row) => row.year === 2019 && row.origin_iso3 !== "VEN");
const five = others.toSorted((a, b) => b.asylum_seekers - a.asylum_seekers).slice(0, 5);`,
  solution:
    'export default Plot.plot({ marks: [Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } })] });',
  answers: {
    standing: [
      'export default Plot.barY(five, { x: "origin_iso3", y: "asylum_seekers", sort: { x: "-y" } }).plot();',
      "pass",
    ],
    "the rows sorted and the domain given": [
      'export default Plot.plot({ y: { domain: five.map((row) => row.origin_iso3) }, marks: [Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers" })] });',
      "pass",
    ],
    "added up by Plot": [
      'export default Plot.plot({ marks: [Plot.barX(five, Plot.groupY({ x: "sum" }, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } }))] });',
      "pass",
    ],
    "a bare mark": [
      'export default Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } });',
      "pass",
    ],
    "a colour for each bar": [
      'export default Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", fill: "origin_iso3", sort: { y: "-x" } }).plot();',
      "pass",
    ],
    "numbers beside the bars and a rule at 0": [
      'export default Plot.plot({ marks: [Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } }), Plot.text(five, { y: "origin_iso3", x: "asylum_seekers", text: "asylum_seekers", dx: 12 }), Plot.ruleX([0])] });',
      "pass",
    ],
    "another colour": [
      'export default Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", fill: "teal", sort: { y: "-x" } }).plot();',
      "pass",
    ],
    "in the order of the alphabet": [
      'export default Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers" }).plot();',
      "order-differs",
    ],
    "the smallest first": [
      'export default Plot.barX(five, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "x" } }).plot();',
      "order-differs true",
    ],
    refugees: [
      'export default Plot.barX(five, { y: "origin_iso3", x: "refugees", sort: { y: "-x" } }).plot();',
      "values-differ",
    ],
    "rows counted": [
      'export default Plot.barX(five, Plot.groupY({ x: "count" }, { y: "origin_iso3", sort: { y: "-x" } })).plot();',
      "values-differ",
    ],
    "in thousands": [
      'export default Plot.barX(five, { y: "origin_iso3", x: (row) => row.asylum_seekers / 1000, sort: { y: "-x" } }).plot();',
      "values-differ factor",
    ],
    "every origin": [
      'export default Plot.barX(others, { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } }).plot();',
      "items-extra",
    ],
    "four of them": [
      'export default Plot.barX(five.slice(0, 4), { y: "origin_iso3", x: "asylum_seekers", sort: { y: "-x" } }).plot();',
      "items-missing",
    ],
    dots: ['export default Plot.dot(five, { y: "origin_iso3", x: "asylum_seekers" }).plot();', "wrong-mark"],
    "a line": [
      'export default Plot.line(five, { x: "origin_iso3", y: "asylum_seekers" }).plot();',
      "wrong-mark",
    ],
    "lengths and names exchanged": [
      'export default Plot.barX(five, { x: "origin_iso3", y: "asylum_seekers" }).plot();',
      "wrong-channel",
    ],
    "no marks": ["export default Plot.plot({ marks: [] });", "chart-empty"],
    "the table": ["export default five;", "kind-differs table"],
    "a mark misspelt": ['export default Plot.bars(five, { y: "origin_iso3" });', "stops"],
  },
} satisfies Task;
