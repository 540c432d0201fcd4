import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "En tres años, el Perú pasó de miles a cientos de miles de solicitantes de asilo",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año; 2025, último corte.",
    people: "↑ Miles de solicitantes de asilo",
  },
  en: {
    title: "In three years Peru went from thousands of asylum-seekers to hundreds of thousands",
    caption: "Source: UNHCR Refugee Data Finder. People present at the end of each year; 2025, latest cut.",
    people: "↑ Thousands of asylum-seekers",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const recent = population.filter((row) => row.year >= 2014);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
  marks: [
    Plot.barY(
      recent,
      Plot.groupX(
        { y: (counts) => counts.reduce((sum, count) => sum + count, 0) / 1000 },
        { x: "year", y: "asylum_seekers", fill: "var(--chart-1)" },
      ),
    ),
    Plot.ruleY([0]),
  ],
});
