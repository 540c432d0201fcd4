import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const rows = context.filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id));

export default Plot.plot({
  marginLeft: 60,
  x: { label: null },
  y: { label: "Personas por día", grid: true, zero: true },
  color: { legend: true, tickFormat: nameOf },
  marks: [
    Plot.lineY(rows, {
      x: "period",
      y: (row) => row.value,
      stroke: "indicator_en",
      marker: true,
    }),
  ],
});

function nameOf(indicator) {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return context.find((row) => row.indicator_en === indicator)[`indicator_${locale.slice(0, 2)}`];
}
