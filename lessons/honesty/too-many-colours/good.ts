import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const names = {
  CUB: "Cuba",
  COL: "Colombia",
  ECU: "Ecuador",
  HTI: "Haití",
  DOM: "Rep. Dominicana",
  ARG: "Argentina",
  BRA: "Brasil",
  CHL: "Chile",
  BOL: "Bolivia",
  ESP: "España",
  others: "Otros",
};

const origins = ["CUB", "COL", "ECU", "HTI", "DOM", "ARG", "BRA", "CHL", "BOL", "ESP"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2016);
const shown = (row) => (["CUB", "COL"].includes(row.origin_iso3) ? row.origin_iso3 : "others");

export default Plot.plot({
  title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año.",
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Solicitantes de asilo (personas)", grid: true },
  color: {
    domain: ["CUB", "COL", "others"],
    range: ["var(--chart-1)", "var(--chart-2)", "var(--chart-10)"],
    legend: true,
    tickFormat: (iso) => names[iso],
  },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(rows, { x: "year", y: "asylum_seekers", z: "origin_iso3", stroke: shown, strokeWidth: 2 }),
  ],
});
