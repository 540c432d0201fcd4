import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const perDay = (row) =>
  row.value / ((Date.parse(row.period_end) - Date.parse(row.period_start)) / 86_400_000 + 1);
const flows = context
  .filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id))
  .map((row) => ({
    way: ["C17", "C19"].includes(row.id) ? "Entradas" : "Salidas",
    period: row.period_start === "2019-01-01" ? "Ene. a ago." : "1 set. a 23 dic.",
    people: Math.round(perDay(row)),
  }));

export default Plot.plot({
  title: "Desde setiembre salieron más personas de las que entraron",
  caption: "Fuente: Migraciones, 2019 (prensa)",
  height: 320,
  marginLeft: 50,
  marginRight: 50,
  x: { label: null, domain: ["Ene. a ago.", "1 set. a 23 dic."], padding: 0.4 },
  y: { domain: [0, 1935], label: "↑ Personas por día", grid: true, ticks: 4 },
  color: { domain: ["Entradas", "Salidas"], range: ["var(--chart-1)", "var(--chart-2)"] },
  marks: [
    Plot.lineY(flows, {
      x: ({ period }) => period,
      y: "people",
      stroke: ({ way }) => way,
      strokeWidth: 3,
      marker: true,
    }),
    Plot.text(
      flows.filter(({ period }) => period === "Ene. a ago."),
      { x: "period", y: "people", text: ({ way, people }) => `${way}: ${people.toLocaleString()}`, dy: -14 },
    ),
    Plot.text(
      flows.filter(({ period }) => period === "1 set. a 23 dic."),
      {
        x: "period",
        y: "people",
        text: ({ way, people }) => `${way}: ${people.toLocaleString()}`,
        textAnchor: "start",
        dx: 10,
        dy: -6,
      },
    ),
    Plot.ruleY([0]),
  ],
});
