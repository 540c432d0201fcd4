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

export default Plot.plot({
  title: "En una escala lineal solo se ve a Venezuela",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados, 2019",
  marginLeft: 90,
  x: { label: "Miles de solicitantes de asilo →", grid: true },
  y: { label: null, tickFormat: (iso) => names[iso] },
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
