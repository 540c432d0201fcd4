import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const parts = ["Con gestión de casos", "Otras personas"];
const wholes = { F031: "Asistidas en Protección", F014: "Asistidas en todo 2019" };

const thousands = (id) => figures.find((figure) => figure.id === id).value / 1000;
const [cases, others] = parts;
const part = thousands("F035");
const bars = Object.entries(wholes).flatMap(([id, whole]) => [
  { whole, part: cases, people: part },
  { whole, part: others, people: thousands(id) - part },
]);

export default Plot.plot({
  title: "La misma gente pesa más en un todo más pequeño",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019",
  height: 190,
  color: { domain: parts, range: ["var(--chart-1)", "var(--chart-2)"], legend: true },
  x: { label: "Miles de personas →", labelAnchor: "left", grid: true },
  y: { label: null, domain: Object.values(wholes) },
  marks: [Plot.barX(bars, { x: "people", y: "whole", fill: "part", order: parts }), Plot.ruleX([0])],
});
