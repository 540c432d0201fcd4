import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "En una escala lineal solo se ve a Venezuela",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados, 2019",
    people: "Miles de solicitantes de asilo →",
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
    title: "On a linear scale only Venezuela can be seen",
    caption: "Source: UNHCR Refugee Data Finder, 2019",
    people: "Thousands of asylum-seekers →",
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

const origins = population.filter(
  (row) => row.year === 2019 && ["VEN", "CUB", "COL", "ECU", "HTI"].includes(row.origin_iso3),
);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 90,
  x: { label: words.people, grid: true },
  y: { label: null, tickFormat: (iso) => words.names[iso] },
  marks: [
    Plot.barX(origins, {
      x: (row) => row.asylum_seekers / 1000,
      y: "origin_iso3",
      sort: { y: "-x" },
      fill: "var(--chart-1)",
    }),
    Plot.ruleX([0]),
  ],
});
