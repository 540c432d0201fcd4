import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "Así no: un color para cada número",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados",
    names: {
      VEN: "Venezuela",
      CUB: "Cuba",
      COL: "Colombia",
      ECU: "Ecuador",
      HTI: "Haití",
      DOM: "Rep. Dominicana",
    },
  },
  en: {
    title: "Not like this: a colour for every number",
    caption: "Source: UNHCR Refugee Data Finder",
    names: {
      VEN: "Venezuela",
      CUB: "Cuba",
      COL: "Colombia",
      ECU: "Ecuador",
      HTI: "Haiti",
      DOM: "Dominican Rep.",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const origins = ["CUB", "COL", "ECU", "HTI", "DOM"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 110,
  x: { label: null, tickFormat: "d" },
  y: { label: null, domain: origins, tickFormat: (iso) => words.names[iso] },
  marks: [
    Plot.cell(rows, { x: "year", y: "origin_iso3", fill: (row) => String(row.asylum_seekers), inset: 1 }),
  ],
});
