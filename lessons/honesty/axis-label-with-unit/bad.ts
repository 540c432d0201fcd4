import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const helpWords = {
  F016: "Artículos no alimentarios",
  F017: "Salud",
  F018: "Transporte",
  F019: "Alojamiento temporal",
  F020: "Alimentos",
  F021: "Nutrición",
  F022: "Agua, saneamiento e higiene",
  F023: "Transferencias monetarias",
};

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const thousands = (row) => row.value / 1000;

export default Plot.plot({
  title: "Los alimentos llegaron a más personas que las demás ayudas",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Una persona puede estar en varias barras.",
  marginLeft: 190,
  x: { label: "Valor →", grid: true },
  y: { label: null, tickFormat: (id) => helpWords[id] },
  marks: [
    Plot.barX(help, { x: thousands, y: "id", sort: { y: "-x" }, fill: "var(--chart-1)" }),
    Plot.ruleX([0]),
  ],
});
