import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año.",
    people: "↑ Solicitantes de asilo (personas)",
    names: {
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
    },
  },
  en: {
    title: "From Cuba and Colombia, more and more people wait for an answer",
    caption: "Source: UNHCR Refugee Data Finder. People present at the end of each year.",
    people: "↑ Asylum-seekers (people)",
    names: {
      CUB: "Cuba",
      COL: "Colombia",
      ECU: "Ecuador",
      HTI: "Haiti",
      DOM: "Dominican Rep.",
      ARG: "Argentina",
      BRA: "Brazil",
      CHL: "Chile",
      BOL: "Bolivia",
      ESP: "Spain",
      others: "Others",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const origins = ["CUB", "COL", "ECU", "HTI", "DOM", "ARG", "BRA", "CHL", "BOL", "ESP"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2016);
const shown = (row) => (["CUB", "COL"].includes(row.origin_iso3) ? row.origin_iso3 : "others");

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
  color: {
    domain: ["CUB", "COL", "others"],
    range: ["var(--chart-1)", "var(--chart-2)", "var(--chart-10)"],
    legend: true,
    tickFormat: (iso) => words.names[iso],
  },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(rows, { x: "year", y: "asylum_seekers", z: "origin_iso3", stroke: shown, strokeWidth: 2 }),
  ],
});
