import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  es: {
    title: "En junio entraron más personas de las que salieron; desde septiembre, menos",
    caption:
      "Fuente: Migraciones, por El Comercio y elvenezolanocolombia.com. Las últimas barras suman casi cuatro meses.",
    people: "↑ Miles de personas",
    flow: ["Ingresos", "Salidas"],
    periods: { "2019-06": "junio", "2019-07": "julio", "2019-09-01/2019-12-23": "1 sep a 23 dic" },
  },
  en: {
    title: "In June more people entered than left; from September on, fewer",
    caption:
      "Source: Migraciones, in El Comercio and elvenezolanocolombia.com. The last bars add up almost four months.",
    people: "↑ Thousands of people",
    flow: ["Entries", "Exits"],
    periods: { "2019-06": "June", "2019-07": "July", "2019-09-01/2019-12-23": "1 Sep to 23 Dec" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const flows = context
  .filter((row) => row.period in words.periods && /^(Entries|Exits) of/.test(row.indicator_en))
  .map((row) => ({
    period: words.periods[row.period],
    flow: words.flow[row.indicator_en.startsWith("Entries") ? 0 : 1],
    people: row.value / 1000,
  }));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  fx: { label: null, domain: Object.values(words.periods) },
  x: { axis: null, domain: words.flow },
  y: { label: words.people, grid: true },
  color: { legend: true, domain: words.flow },
  marks: [Plot.barY(flows, { fx: "period", x: "flow", y: "people", fill: "flow" }), Plot.ruleY([0])],
});
