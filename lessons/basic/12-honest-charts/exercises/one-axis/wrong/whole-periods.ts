import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const rows = context.filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id));

export default Plot.plot({
  x: { label: null },
  y: { label: "Personas por día", grid: true, zero: true },
  color: { legend: true },
  marks: [
    Plot.lineY(rows, {
      x: "period",
      y: (row) => row.value,
      stroke: "indicator",
      marker: true,
    }),
  ],
});
