import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Una tras otra, las atenciones van mucho más allá de las personas",
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019, respuesta de emergencia",
    x: "Miles de atenciones, o miles de personas →",
    people: "Personas asistidas",
    lines: {
      F016: "Artículos básicos",
      F017: "Salud",
      F018: "Transporte",
      F019: "Alojamiento",
      F020: "Alimentos",
      F021: "Nutrición",
      F022: "Agua e higiene",
      F023: "Transferencias",
    },
  },
  en: {
    title: "End to end, the services go far beyond the people",
    caption: "Source: GTRM Peru, 2019 end-year report, emergency response",
    x: "Thousands of services, or thousands of people →",
    people: "People assisted",
    lines: {
      F016: "Basic items",
      F017: "Health",
      F018: "Transport",
      F019: "Shelter",
      F020: "Food",
      F021: "Nutrition",
      F022: "Water and hygiene",
      F023: "Cash",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const emergency = figures.filter(({ area }) => area === "emergency_response");
const people = emergency.find(({ role }) => role === "total").value / 1000;

let end = 0;
const services = emergency
  .filter(({ role }) => role === "activity")
  .sort((a, b) => b.value - a.value)
  .map(({ id, value }) => {
    const start = end;
    end = start + value / 1000;
    return { line: words.lines[id], start, end };
  });

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginBottom: 44,
  x: { label: words.x, labelAnchor: "left", grid: true, domain: [0, 700] },
  y: { label: null, domain: [words.people, ...services.map(({ line }) => line)] },
  marks: [
    Plot.ruleX([people], { stroke: "var(--chart-1)", strokeDasharray: "4 3" }),
    Plot.barX([{ line: words.people, start: 0, end: people }], {
      x1: "start",
      x2: "end",
      y: "line",
      fill: "var(--chart-1)",
    }),
    Plot.barX(services, { x1: "start", x2: "end", y: "line", fill: "var(--chart-2)" }),
    Plot.ruleX([0]),
  ],
});
