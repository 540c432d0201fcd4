import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "Los cinco orígenes, de decenas a cientos de miles",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados, 2019",
    people: "Solicitantes de asilo (personas, cada línea multiplica por 10) →",
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
    title: "All five origins, from tens to hundreds of thousands",
    caption: "Source: UNHCR Refugee Data Finder, 2019",
    people: "Asylum-seekers (people, each line multiplies by 10) →",
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
const count = new Intl.NumberFormat();

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 90,
  marginRight: 60,
  x: {
    type: "log",
    label: words.people,
    domain: [10, 1_000_000],
    ticks: [10, 100, 1000, 10_000, 100_000, 1_000_000],
    tickFormat: (people) => count.format(people),
    grid: true,
  },
  y: { label: null, tickFormat: (iso) => words.names[iso] },
  marks: [
    Plot.dot(origins, {
      x: "asylum_seekers",
      y: "origin_iso3",
      sort: { y: "-x" },
      r: 6,
      fill: "var(--chart-1)",
    }),
    Plot.text(origins, {
      x: "asylum_seekers",
      y: "origin_iso3",
      text: (row) => count.format(row.asylum_seekers),
      textAnchor: "start",
      dx: 12,
    }),
  ],
});
