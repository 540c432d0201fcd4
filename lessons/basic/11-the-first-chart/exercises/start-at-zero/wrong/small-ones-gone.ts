import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");

export default Plot.plot({
  x: { domain: [0, 190_000] },
  y: { label: null },
  marks: [
    Plot.barX(
      help.filter((row) => row.value > 60_000),
      { x: "value", y: "indicator" },
    ),
  ],
});
