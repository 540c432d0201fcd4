import * as Plot from "@observablehq/plot";
import { messyActivities } from "datasets/practice-5w-messy";

const written = messyActivities
  .filter((row) => row.activity === "food")
  .map((row) => ({ subsector: row.subsector.replace(/ $/, "␠") }));

export default Plot.plot({
  title: "Simulado: un mismo subsector, escrito de cuatro maneras",
  caption:
    "Datos simulados, con errores puestos a propósito. Filas de la actividad «food»; ␠ es un espacio de más.",
  height: 220,
  marginLeft: 150,
  x: { label: "Filas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      written,
      Plot.groupY({ x: "count" }, { y: "subsector", fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
