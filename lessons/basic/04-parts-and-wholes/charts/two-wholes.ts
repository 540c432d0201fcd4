import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "La misma gente pesa más en un todo más pequeño",
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019",
    x: "Miles de personas →",
    parts: ["Con gestión de casos", "Otras personas"],
    wholes: { F031: "Asistidas en Protección", F014: "Asistidas en todo 2019" },
  },
  en: {
    title: "The same people are more of a smaller whole",
    caption: "Source: GTRM Peru, 2019 end-year report",
    x: "Thousands of people →",
    parts: ["With case management", "Other people"],
    wholes: { F031: "Assisted in Protection", F014: "Assisted in all of 2019" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const thousands = (id) => figures.find((figure) => figure.id === id).value / 1000;
const [cases, others] = words.parts;
const part = thousands("F035");
const bars = Object.entries(words.wholes).flatMap(([id, whole]) => [
  { whole, part: cases, people: part },
  { whole, part: others, people: thousands(id) - part },
]);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 190,
  color: { domain: words.parts, range: ["var(--chart-1)", "var(--chart-2)"], legend: true },
  x: { label: words.x, labelAnchor: "left", grid: true },
  y: { label: null, domain: Object.values(words.wholes) },
  marks: [Plot.barX(bars, { x: "people", y: "whole", fill: "part", order: words.parts }), Plot.ruleX([0])],
});
