import type { Task } from "./task.ts";

export default {
  asked: "People from three origins by status, in 2019: as a stack, or side by side in panels.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "chart", panels: true },
  given: `
import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const wide = population.filter((row) => ["CUB", "COL", "ECU"].includes(row.origin_iso3) && row.year === 2019);
const long = wide.flatMap((row) => ["refugees", "asylum_seekers"].map((status) => ({ origin: row.origin_iso3, status, people: row[status] })));`,
  solution: 'export default Plot.barY(long, { x: "origin", y: "people", fill: "status" }).plot();',
  answers: {
    "side by side": [
      'export default Plot.barY(long, { fx: "origin", x: "status", y: "people", fill: "status" }).plot();',
      "pass",
    ],
    "side by side, lying": [
      'export default Plot.barX(long, { fy: "origin", y: "status", x: "people", fill: "status" }).plot();',
      "pass",
    ],
    "a panel for each status": [
      'export default Plot.barY(long, { fx: "status", x: "origin", y: "people" }).plot();',
      "pass",
    ],
    "side by side, in the reader's words": [
      'export default Plot.barY(long, { fx: (row) => ({ CUB: "Cuba", COL: "Colombia", ECU: "Ecuador" })[row.origin], x: (row) => (row.status === "refugees" ? "Refugiadas" : "Solicitantes"), y: "people" }).plot();',
      "pass",
    ],
    "side by side, doubled": [
      'export default Plot.barY(long, { fx: "origin", x: "status", y: (row) => 2 * row.people }).plot();',
      "values-differ",
    ],
    "side by side, one origin short": [
      'export default Plot.barY(long.filter((row) => row.origin !== "ECU"), { fx: "origin", x: "status", y: "people" }).plot();',
      "items-missing",
    ],
    "one bar before the other": [
      'export default Plot.barY(long, { x: "origin", y1: 0, y2: "people", fill: "status" }).plot();',
      "stack-differs overlap",
    ],
    "no status": [
      'export default Plot.barY(long, { x: "origin", y: "people" }).plot();',
      "channel-missing series",
    ],
    "dots in panels": [
      'export default Plot.dot(long, { fx: "origin", x: "status", y: "people" }).plot();',
      "wrong-mark",
    ],
  },
} satisfies Task;
