import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const lines = {
  F016: "Artículos básicos",
  F017: "Salud",
  F018: "Transporte",
  F019: "Alojamiento",
  F020: "Alimentos",
  F021: "Nutrición",
  F022: "Agua e higiene",
  F023: "Transferencias",
};

const emergency = figures.filter(({ area }) => area === "emergency_response");
const people = emergency.find(({ role }) => role === "total").value / 1000;

let end = 0;
const services = emergency
  .filter(({ role }) => role === "activity")
  .sort((a, b) => b.value - a.value)
  .map(({ id, value }) => {
    const start = end;
    end = start + value / 1000;
    return { line: lines[id], start, end };
  });

export default Plot.plot({
  title: "Una tras otra, las atenciones van mucho más allá de las personas",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019, respuesta de emergencia",
  marginBottom: 44,
  x: {
    label: "Miles de atenciones, o miles de personas →",
    labelAnchor: "left",
    grid: true,
    domain: [0, 700],
  },
  y: { label: null, domain: ["Personas asistidas", ...services.map(({ line }) => line)] },
  marks: [
    Plot.ruleX([people], { stroke: "var(--chart-1)", strokeDasharray: "4 3" }),
    Plot.barX([{ line: "Personas asistidas", start: 0, end: people }], {
      x1: "start",
      x2: "end",
      y: "line",
      fill: "var(--chart-1)",
    }),
    Plot.barX(services, { x1: "start", x2: "end", y: "line", fill: "var(--chart-2)" }),
    Plot.ruleX([0]),
  ],
});
