import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");

export default Plot.plot({
  y: { label: null, domain: [...help].sort((a, b) => b.value - a.value).map((row) => row.indicator) },
  marks: [Plot.barX(help, { x: "value", y: "indicator" })],
});
