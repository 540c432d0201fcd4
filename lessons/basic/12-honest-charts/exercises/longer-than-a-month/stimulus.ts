import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Entradas por mes en 2019",
    caption:
      "Mayo y agosto: «más de». Fuentes: GTRM Perú, reporte de fin de año 2019; Migraciones, por la prensa.",
    people: "Personas venezolanas que entraron →",
    when: {
      may: "mayo",
      june: "junio",
      july: "julio",
      august: "agosto",
      "september-december": "set. a dic.",
    },
  },
  en: {
    title: "Entries per month in 2019",
    caption: 'May and August: "over". Sources: GTRM Peru, 2019 end-year report; Migraciones, by the press.',
    people: "Venezuelans who entered →",
    when: {
      may: "May",
      june: "June",
      july: "July",
      august: "August",
      "september-december": "Sep. to Dec.",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const valueIn = (rows, id) => rows.find((row) => row.id === id).value;
const people = {
  may: valueIn(figures, "F006"),
  june: valueIn(context, "C09"),
  july: valueIn(context, "C11"),
  august: valueIn(figures, "F008"),
  "september-december": valueIn(context, "C19"),
};
const bars = Object.entries(people).map(([id, value]) => ({ id, when: words.when[id], people: value }));
const written = new Intl.NumberFormat();

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 280,
  marginLeft: 76,
  marginRight: 56,
  x: { label: words.people, grid: true, ticks: 4 },
  y: { label: null, domain: bars.map((bar) => bar.when) },
  marks: [
    Plot.barX(bars, { x: "people", y: "when", fill: "var(--chart-1)", ariaLabel: "id" }),
    Plot.text(bars, {
      x: "people",
      y: "when",
      text: (bar) => written.format(bar.people),
      textAnchor: "start",
      dx: 8,
    }),
    Plot.ruleX([0]),
  ],
});
