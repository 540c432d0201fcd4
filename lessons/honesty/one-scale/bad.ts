import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  title: "Todo el año salieron más personas de las que entraron",
  left: "↑ Entradas por día",
  right: "Salidas por día ↑",
  height: "Altura dibujada, en la escala de las entradas",
  caption: "Fuente: Migraciones, 2019 (prensa)",
  entries: "Entradas",
  exits: "Salidas",
  first: "Ene. a ago.",
  second: "1 set. a 23 dic.",
};

const perDay = (row) =>
  row.value / ((Date.parse(row.period_end) - Date.parse(row.period_start)) / 86_400_000 + 1);
const flows = context
  .filter((row) => ["C17", "C18", "C19", "C20"].includes(row.id))
  .map((row) => ({
    way: row.indicator_en === "Entries of Venezuelans" ? words.entries : words.exits,
    period: row.period_start === "2019-01-01" ? words.first : words.second,
    people: Math.round(perDay(row)),
  }));
/** What makes both lines start at the same height. */
const stretch = 2.15;
const drawn = flows.map((row) => ({
  ...row,
  height: Math.round(row.people * (row.way === words.exits ? stretch : 1)),
}));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 320,
  marginLeft: 50,
  marginRight: 50,
  x: { label: null, domain: [words.first, words.second], padding: 0.4 },
  y: { domain: [0, 1935], label: words.height },
  color: { domain: [words.entries, words.exits], range: ["var(--chart-1)", "var(--chart-2)"] },
  marks: [
    Plot.axisY([0, 500, 1000, 1500], { label: words.left, color: "var(--chart-1)" }),
    Plot.axisY(
      [0, 200, 400, 600, 800].map((people) => people * stretch),
      {
        anchor: "right",
        label: words.right,
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
    Plot.text(
      drawn.filter(({ period }) => period === words.second),
      { x: "period", y: "height", text: "way", textAnchor: "start", dx: 10, dy: -6 },
    ),
    Plot.ruleY([0]),
  ],
});
