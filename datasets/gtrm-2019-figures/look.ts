import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const areas = {
  emergency_response: "Emergencia",
  protection: "Protección",
  socio_economic_inclusion: "Integración",
  capacity_building: "Capacidades",
};

const totals = figures.filter((row) => row.role === "total");

export default Plot.plot({
  title: "La respuesta de emergencia asistió a más personas que ninguna otra área",
  caption:
    "Fuente: GTRM Perú, reporte de fin de año 2019. El reporte da pisos («más de»). Las 1500 de capacidades son autoridades.",
  height: 220,
  marginLeft: 130,
  x: { label: "Personas asistidas →", grid: true },
  y: { label: null, tickFormat: (area) => areas[area] },
  marks: [
    Plot.barX(totals, { x: "value", y: "area", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
