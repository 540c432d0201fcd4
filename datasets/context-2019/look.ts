import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const flow = ["Ingresos", "Salidas"];
const entries = ["C09", "C11", "C19"];
const exits = ["C10", "C12", "C20"];
const periods = { "2019-06": "junio", "2019-07": "julio", "2019-09-01/2019-12-23": "1 sep a 23 dic" };

const flows = context
  .filter((row) => [...entries, ...exits].includes(row.id))
  .map((row) => ({
    period: periods[row.period],
    flow: flow[entries.includes(row.id) ? 0 : 1],
    people: row.value / 1000,
  }));

export default Plot.plot({
  title: "En junio entraron más personas de las que salieron; desde setiembre, menos",
  caption:
    "Fuente: Migraciones, por El Comercio y elvenezolanocolombia.com. Las últimas barras suman casi cuatro meses.",
  fx: { label: null, domain: Object.values(periods) },
  x: { axis: null, domain: flow },
  y: { label: "↑ Miles de personas", grid: true },
  color: { legend: true, domain: flow },
  marks: [Plot.barY(flows, { fx: "period", x: "flow", y: "people", fill: "flow" }), Plot.ruleY([0])],
});
