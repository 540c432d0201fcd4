import * as Plot from "@observablehq/plot";
import { messyActivities } from "datasets/practice-5w-messy";

const words = {
  es: {
    title: "Simulado: un mismo subsector, escrito de cuatro maneras",
    caption:
      "Datos simulados, con errores puestos a propósito. Filas de la actividad «food»; ␠ es un espacio de más.",
    rows: "Filas →",
  },
  en: {
    title: "Simulated: one subsector, written in four ways",
    caption:
      'Simulated data, with faults put in on purpose. Rows of the activity "food"; ␠ is a blank too many.',
    rows: "Rows →",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const written = messyActivities
  .filter((row) => row.activity === "food")
  .map((row) => ({ subsector: row.subsector.replace(/ $/, "␠") }));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 220,
  marginLeft: 150,
  x: { label: words.rows, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      written,
      Plot.groupY({ x: "count" }, { y: "subsector", fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
