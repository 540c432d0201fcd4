import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");

export default Plot.plot({
  x: { domain: [20_000, 190_000] },
  y: { label: null },
  marks: [Plot.barX(help, { x1: 20_000, x2: "value", y: "indicator" })],
});
