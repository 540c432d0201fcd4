import * as Plot from "@observablehq/plot";
import { pascoActivities } from "datasets/practice-5w-pasco";

const written = pascoActivities
  .filter((row) => /infancia|child protection/i.test(row.subsector))
  .map((row) => ({ subsector: row.subsector.replace(/ $/, "␠") }));

export default Plot.plot({
  title: "Simulado: en Pasco, la protección de la infancia se escribe de varias maneras",
  caption: "Datos simulados, con errores puestos a propósito. Filas de Pasco; ␠ es un espacio de más.",
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
