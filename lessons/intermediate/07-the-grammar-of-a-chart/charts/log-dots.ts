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

const origins = population.filter(
  (row) => row.year === 2019 && ["VEN", "CUB", "COL", "ECU", "HTI"].includes(row.origin_iso3),
);
const count = new Intl.NumberFormat();

export default Plot.plot({
  title: "Los cinco orígenes, de decenas a cientos de miles",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados, 2019",
  marginLeft: 90,
  marginRight: 60,
  x: {
    type: "log",
    label: "Solicitantes de asilo (personas, cada línea multiplica por 10) →",
    domain: [10, 1_000_000],
    ticks: [10, 100, 1000, 10_000, 100_000, 1_000_000],
    tickFormat: (people) => count.format(people),
    grid: true,
  },
  y: { label: null, tickFormat: (iso) => names[iso] },
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
