import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "De Cuba y Colombia, cada vez más personas esperan respuesta",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año.",
    people: "↑ Solicitantes de asilo (personas)",
    names: { CUB: "Cuba", COL: "Colombia" },
  },
  en: {
    title: "From Cuba and Colombia, more and more people wait for an answer",
    caption: "Source: UNHCR Refugee Data Finder. People present at the end of each year.",
    people: "↑ Asylum-seekers (people)",
    names: { CUB: "Cuba", COL: "Colombia" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const origins = ["CUB", "COL"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2016);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
  color: {
    domain: origins,
    range: ["#d38f12", "#3f6fb0"],
    legend: true,
    tickFormat: (iso) => words.names[iso],
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
