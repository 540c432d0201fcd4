import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const names = { CUB: "Cuba", COL: "Colombia" };

const origins = ["CUB", "COL"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2016);

export default Plot.plot({
  title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año.",
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Solicitantes de asilo (personas)", grid: true },
  color: {
    domain: origins,
    range: ["#d38f12", "#3f6fb0"],
    legend: true,
    tickFormat: (iso) => names[iso],
  },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(rows, {
      x: "year",
      y: "asylum_seekers",
      z: "origin_iso3",
      stroke: "origin_iso3",
      strokeWidth: 2,
    }),
  ],
});
