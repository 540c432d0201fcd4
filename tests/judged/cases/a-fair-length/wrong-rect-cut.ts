import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const stock = context.filter((row) => ["C04", "C13", "C14"].includes(row.id));

export default Plot.plot({
  marginLeft: 70,
  x: { label: null },
  y: { label: "Personas venezolanas en el Perú" },
  marks: [Plot.rect(stock, { x1: (d, i) => i, x2: (d, i) => i + 0.8, y1: 840000, y2: "value" })],
});
