import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const rows = context.filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id));
const days = (row) => (Date.parse(row.period_end) - Date.parse(row.period_start)) / 86_400_000 + 1;
const stretch = (row) => (row.indicator_en === "Exits of Venezuelans" ? 1 : 1);

export default Plot.plot({
  marginLeft: 60,
  x: { label: null },
  y: { label: "Personas por día", grid: true, zero: true },
  color: { legend: true, tickFormat: nameOf },
  marks: [
    Plot.lineY(rows, {
      x: "period",
      y: (row) => (stretch(row) * row.value) / days(row),
      stroke: "indicator_en",
      marker: true,
    }),
  ],
});

function nameOf(indicator) {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return context.find((row) => row.indicator_en === indicator)[`indicator_${locale.slice(0, 2)}`];
}
