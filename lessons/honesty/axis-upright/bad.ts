import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  title: "Las solicitudes de asilo se desploman",
  caption: "Solicitudes acumuladas, «más de». Fuentes: ACNUR Perú y GTRM Perú, 2019",
  claims: "Miles de solicitudes",
};

const claims = context
  .filter((row) => ["C02", "C05", "C23"].includes(row.id))
  .map((row) => ({ month: new Date(row.period), thousands: row.value / 1000 }));
const monthName = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 300,
  x: { label: null, ticks: claims.map(({ month }) => month), tickFormat: (date) => monthName.format(date) },
  y: { reverse: true, domain: [0, 400], label: words.claims, grid: true, ticks: 4 },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(claims, {
      x: ({ month }) => month,
      y: "thousands",
      stroke: "var(--chart-3)",
      strokeWidth: 3,
      marker: true,
    }),
  ],
});
