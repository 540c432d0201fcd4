import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const thousands = (row) => row.value / 1000;

export default Plot.plot({
  title: "Los alimentos llegaron a más personas que cualquier otra ayuda de emergencia en 2019",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Una persona puede estar en varias barras.",
  x: { label: "Miles de personas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(help, {
      x: thousands,
      y: "indicator",
      sort: { y: "-x" },
      fill: (row) => (row.id === "F020" ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.text(help, { x: thousands, y: "indicator", text: thousands, textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
