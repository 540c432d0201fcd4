import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const largest = Math.max(...help.map((row) => row.value));

export default Plot.plot({
  x: { label: "% de las personas asistidas" },
  y: { label: null },
  marks: [Plot.barX(help, { x: (row) => (100 * row.value) / largest, y: "indicator" })],
});
