import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const known = context.filter((row) => ["C03", "C04", "C13", "C14", "C21"].includes(row.id));
const months = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => new Date(Date.UTC(2019, number - 1)));
/** Months without a value in between part the line. */
const year = known.map((row) => ({
  month: new Date(row.period),
  thousands: row.value / 1000,
  stretch: row.period < "2019-06" ? "before" : row.period < "2019-12" ? "middle" : "after",
}));
const monthName = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });

export default Plot.plot({
  title: "Desde junio hay unas 860 000 personas; cinco meses no tienen dato aquí",
  caption: "Fuentes: Migraciones y GTRM Perú, 2019. Donde la línea se corta no tenemos dato.",
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
      z: "stretch",
      stroke: "var(--chart-1)",
      strokeWidth: 2,
      marker: true,
    }),
    Plot.ruleY([0]),
  ],
});
