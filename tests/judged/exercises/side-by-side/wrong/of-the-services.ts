import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const services = help.reduce((sum, row) => sum + row.value, 0);

export default Plot.plot({
  x: { label: "% de las personas asistidas" },
  y: { label: null },
  marks: [Plot.barX(help, { x: (row) => (100 * row.value) / services, y: "indicator" })],
});
