import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const names = {
  VEN: "Venezuela",
  CUB: "Cuba",
  COL: "Colombia",
  ECU: "Ecuador",
  HTI: "Haití",
  DOM: "Rep. Dominicana",
};

const origins = ["CUB", "COL", "ECU", "HTI"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año; 2025, último corte.",
  marginLeft: 55,
  marginRight: 80,
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Solicitantes de asilo (personas)", grid: true },
  color: { domain: origins, range: ["var(--chart-1)", "var(--chart-2)", "var(--chart-4)", "var(--chart-7)"] },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(rows, { x: "year", y: "asylum_seekers", stroke: "origin_iso3", strokeWidth: 2 }),
    Plot.text(
      rows,
      Plot.selectLast({
        x: "year",
        y: "asylum_seekers",
        z: "origin_iso3",
        fill: "origin_iso3",
        text: (row) => names[row.origin_iso3],
        textAnchor: "start",
        dx: 6,
      }),
    ),
  ],
});
