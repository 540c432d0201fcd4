import * as Plot from "@observablehq/plot";
import { pascoActivities } from "datasets/practice-5w-pasco";

const words = {
  es: {
    title: "Simulado: en Pasco, la protección de la infancia se escribe de varias maneras",
    caption: "Datos simulados, con errores puestos a propósito. Filas de Pasco; ␠ es un espacio de más.",
    rows: "Filas →",
  },
  en: {
    title: "Simulated: in Pasco, child protection is written in several ways",
    caption: "Simulated data, with faults put in on purpose. Rows of Pasco; ␠ is a blank too many.",
    rows: "Rows →",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const written = pascoActivities
  .filter((row) => /infancia|child protection/i.test(row.subsector))
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
