import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const stock = context.filter((row) => ["C04", "C13", "C14"].includes(row.id));

export default Plot.plot({
  x: { label: null },
  y: { domain: [840_000, 870_000], label: "Personas (el eje no empieza en 0)" },
  marks: [Plot.lineY(stock, { x: "period", y: "value", marker: true })],
});
