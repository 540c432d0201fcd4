import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter(
  (row) => row.area === "emergency_response" && row.role === "activity" && row.value > 60_000,
);

export default Plot.plot({
  title: "Así sí: las mismas barras desde cero",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Las seis ayudas más grandes.",
  x: { label: "Miles de personas →", grid: true, domain: [0, 190] },
  y: { label: null },
  marks: [
    Plot.barX(help, {
      x1: 0,
      x2: (row) => row.value / 1000,
      y: "indicator",
      sort: { y: "-x2" },
      fill: "var(--chart-1)",
    }),
    Plot.ruleX([0]),
  ],
});
