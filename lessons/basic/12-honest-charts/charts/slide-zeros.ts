import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const known = context.filter((row) => ["C03", "C04", "C13", "C14", "C21"].includes(row.id));
const months = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => new Date(Date.UTC(2019, number - 1)));
const monthOf = (row) => new Date(row.period);
const year = months.map((month) => {
  const row = known.find((stock) => monthOf(stock).getTime() === month.getTime());
  return { month, thousands: row ? row.value / 1000 : 0 };
});
const monthName = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });

export default Plot.plot({
  title: "La población venezolana desaparece y vuelve",
  caption: "Fuentes: Migraciones y GTRM Perú, 2019",
  height: 300,
  x: {
    label: null,
    domain: [months[0], months.at(-1)],
    ticks: months,
    tickFormat: (date) => monthName.format(date),
  },
  y: { domain: [0, 900], label: "↑ Miles de personas venezolanas en el Perú", grid: true },
  marks: [
    Plot.lineY(year, {
      x: ({ month }) => month,
      y: "thousands",
      stroke: "var(--chart-3)",
      strokeWidth: 2,
      marker: true,
    }),
    Plot.ruleY([0]),
  ],
});
