import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "La respuesta de emergencia asistió a más personas que ninguna otra área",
    caption:
      "Fuente: GTRM Perú, reporte de fin de año 2019. El reporte da pisos («más de»). Las 1500 de capacidades son autoridades.",
    people: "Personas asistidas →",
    areas: {
      emergency_response: "Emergencia",
      protection: "Protección",
      socio_economic_inclusion: "Integración",
      capacity_building: "Capacidades",
    },
  },
  en: {
    title: "The emergency response assisted more people than any other area",
    caption:
      'Source: GTRM Peru, 2019 end-year report. The report gives floors ("over"). The 1,500 of capacity building are officials.',
    people: "People assisted →",
    areas: {
      emergency_response: "Emergency",
      protection: "Protection",
      socio_economic_inclusion: "Inclusion",
      capacity_building: "Capacity building",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const totals = figures.filter((row) => row.role === "total");

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 220,
  marginLeft: 130,
  x: { label: words.people, grid: true },
  y: { label: null, tickFormat: (area) => words.areas[area] },
  marks: [
    Plot.barX(totals, { x: "value", y: "area", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
