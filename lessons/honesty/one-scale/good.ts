import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  title: "Desde setiembre salieron más personas de las que entraron",
  people: "↑ Personas por día",
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

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 320,
  marginLeft: 50,
  marginRight: 50,
  x: { label: null, domain: [words.first, words.second], padding: 0.4 },
  y: { domain: [0, 1935], label: words.people, grid: true, ticks: 4 },
  color: { domain: [words.entries, words.exits], range: ["var(--chart-1)", "var(--chart-2)"], legend: true },
  marks: [
    Plot.lineY(flows, {
      x: ({ period }) => period,
      y: "people",
      stroke: ({ way }) => way,
      strokeWidth: 3,
      marker: true,
    }),
    Plot.text(
      flows.filter(({ period }) => period === words.first),
      { x: "period", y: "people", text: ({ way, people }) => `${way}: ${people.toLocaleString()}`, dy: -14 },
    ),
    Plot.text(
      flows.filter(({ period }) => period === words.second),
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
