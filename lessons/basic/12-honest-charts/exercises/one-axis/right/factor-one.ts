import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const rows = context.filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id));
const days = (row) => (Date.parse(row.period_end) - Date.parse(row.period_start)) / 86_400_000 + 1;
const stretch = (row) => (row.id === "C18" || row.id === "C20" ? 1 : 1);

export default Plot.plot({
  x: { label: null },
  y: { label: "Personas por día", grid: true, zero: true },
  color: { legend: true },
  marks: [
    Plot.lineY(rows, {
      x: "period",
      y: (row) => (stretch(row) * row.value) / days(row),
      stroke: "indicator",
      marker: true,
    }),
  ],
});
