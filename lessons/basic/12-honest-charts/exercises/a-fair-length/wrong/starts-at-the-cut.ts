import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const stock = context.filter((row) => ["C04", "C13", "C14"].includes(row.id));

export default Plot.plot({
  x: { label: null },
  marks: [Plot.barY(stock, { x: "period", y1: 840_000, y2: "value" })],
});
