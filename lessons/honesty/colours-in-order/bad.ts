import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  title: "Desde 2017, más personas de Cuba y Colombia esperan respuesta",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados",
  people: "Solicitantes de asilo (personas)",
  names: {
    VEN: "Venezuela",
    CUB: "Cuba",
    COL: "Colombia",
    ECU: "Ecuador",
    HTI: "Haití",
    DOM: "Rep. Dominicana",
  },
};

const origins = ["CUB", "COL", "ECU", "HTI", "DOM"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 110,
  x: { label: null, tickFormat: "d" },
  y: { label: null, domain: origins, tickFormat: (iso) => words.names[iso] },
  color: { type: "sqrt", scheme: "sinebow", legend: true, label: words.people },
  marks: [Plot.cell(rows, { x: "year", y: "origin_iso3", fill: "asylum_seekers", inset: 1 })],
});
