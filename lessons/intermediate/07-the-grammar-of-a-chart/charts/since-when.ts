import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año; 2025, último corte.",
    people: "↑ Solicitantes de asilo (personas)",
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
    title: "From Cuba and Colombia, more and more people wait for an answer",
    caption: "Source: UNHCR Refugee Data Finder. People present at the end of each year; 2025, latest cut.",
    people: "↑ Asylum-seekers (people)",
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

const origins = ["CUB", "COL", "ECU", "HTI"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 55,
  marginRight: 80,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
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
        text: (row) => words.names[row.origin_iso3],
        textAnchor: "start",
        dx: 6,
      }),
    ),
  ],
});
