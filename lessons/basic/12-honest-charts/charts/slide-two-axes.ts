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
/** What makes both lines start at the same height. */
const stretch = 2.15;
const drawn = flows.map((row) => ({
  ...row,
  height: Math.round(row.people * (row.way === "Salidas" ? stretch : 1)),
}));

export default Plot.plot({
  title: "Todo el año salieron más personas de las que entraron",
  caption: "Fuente: Migraciones, 2019 (prensa)",
  height: 320,
  marginLeft: 50,
  marginRight: 50,
  x: { label: null, domain: ["Ene. a ago.", "1 set. a 23 dic."], padding: 0.4 },
  y: { domain: [0, 1935], label: "Altura dibujada, en la escala de las entradas" },
  color: { domain: ["Entradas", "Salidas"], range: ["var(--chart-1)", "var(--chart-2)"] },
  marks: [
    Plot.axisY([0, 500, 1000, 1500], { label: null, color: "var(--chart-1)" }),
    Plot.axisY(
      [0, 200, 400, 600, 800].map((people) => people * stretch),
      {
        anchor: "right",
        label: null,
        color: "var(--chart-2)",
        tickFormat: (height) => (height / stretch).toFixed(0),
      },
    ),
    Plot.lineY(drawn, {
      x: ({ period }) => period,
      y: "height",
      stroke: ({ way }) => way,
      strokeWidth: 3,
      marker: true,
    }),
    Plot.text(["↑ Entradas por día"], { frameAnchor: "top-left", dx: -40, dy: -18, fill: "var(--chart-1)" }),
    Plot.text(["Salidas por día ↑"], { frameAnchor: "top-right", dx: 40, dy: -18, fill: "var(--chart-2)" }),
    Plot.text(
      drawn.filter(({ period }) => period === "1 set. a 23 dic."),
      { x: "period", y: "height", text: "way", textAnchor: "start", dx: 10, dy: -6 },
    ),
    Plot.ruleY([0]),
  ],
});
