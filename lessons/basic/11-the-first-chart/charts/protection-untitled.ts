import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "protection" && row.role === "activity");
const thousands = (row) => row.value / 1000;

export default Plot.plot({
  title: "¿Qué título va aquí?",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Una persona puede estar en varias barras.",
  x: { label: "Miles de personas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(help, { x: thousands, y: "indicator", sort: { y: "-x" }, fill: "var(--chart-1)" }),
    Plot.text(help, { x: thousands, y: "indicator", text: thousands, textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
