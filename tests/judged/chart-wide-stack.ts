import type { Task } from "./task.ts";

export default {
  asked: "Stacked bars, refugees and asylum seekers by year, from Colombia.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "chart" },
  given: `
import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const wide = population.filter((row) => row.origin_iso3 === "COL" && row.year >= 2015 && row.year <= 2019);
const long = wide.flatMap((row) => ["refugees", "asylum_seekers"].map((status) => ({ year: row.year, status, people: row[status] })));`,
  solution: 'export default Plot.barY(long, { x: "year", y: "people", fill: "status" }).plot();',
  answers: {
    "stacked by hand, a mark for each column": [
      'export default Plot.plot({ marks: [Plot.barY(wide, { x: "year", y1: 0, y2: "refugees", fill: "teal" }), Plot.barY(wide, { x: "year", y1: "refugees", y2: (row) => row.refugees + row.asylum_seekers, fill: "purple" })] });',
      "pass",
    ],
    "stacked by hand, lying": [
      'export default Plot.plot({ marks: [Plot.barX(wide, { y: "year", x1: 0, x2: "refugees", fill: "teal" }), Plot.barX(wide, { y: "year", x1: "refugees", x2: (row) => row.refugees + row.asylum_seekers, fill: "purple" })] });',
      "pass",
    ],
    "one column before the other": [
      'export default Plot.plot({ marks: [Plot.barY(wide, { x: "year", y: "refugees", fill: "teal" }), Plot.barY(wide, { x: "year", y: "asylum_seekers", fill: "purple" })] });',
      "length-differs end",
    ],
    "the total behind a part": [
      'export default Plot.plot({ marks: [Plot.barY(wide, { x: "year", y: (row) => row.refugees + row.asylum_seekers, fill: "teal" }), Plot.barY(wide, { x: "year", y: "asylum_seekers", fill: "purple" })] });',
      "pass",
    ],
    "one column": [
      'export default Plot.barY(wide, { x: "year", y: "refugees" }).plot();',
      "channel-missing series",
    ],
  },
} satisfies Task;
