import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");

export default Plot.plot({
  y: { label: null },
  marks: [Plot.barX(help, { x: "value", y: "indicator", sort: { y: "-x", limit: 5 } })],
});
