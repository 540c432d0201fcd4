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

const origins = ["CUB", "COL", "ECU", "HTI", "DOM"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  title: "Así no: un color para cada número",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados",
  marginLeft: 110,
  x: { label: null, tickFormat: "d" },
  y: { label: null, domain: origins, tickFormat: (iso) => names[iso] },
  marks: [
    Plot.cell(rows, { x: "year", y: "origin_iso3", fill: (row) => String(row.asylum_seekers), inset: 1 }),
  ],
});
