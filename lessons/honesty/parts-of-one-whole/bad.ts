import * as Plot from "@observablehq/plot";
import { households } from "datasets/practice-households";

const needsWords = {
  food: "Alimentos",
  shelter: "Vivienda",
  health: "Salud",
  documents: "Documentos",
  education: "Educación",
  work: "Trabajo",
};

const answered = households.filter((row) => row.needs !== null);
const needs = Object.keys(needsWords).map((need) => ({
  need,
  share: (100 * answered.filter((row) => row.needs.split(" ").includes(need)).length) / answered.length,
}));

export default Plot.plot({
  title: "Más hogares nombran los alimentos que otra necesidad",
  caption: "Fuente: datos simulados, encuesta de práctica. Un hogar puede nombrar varias necesidades.",
  height: 140,
  x: { label: "Hogares que la nombran (%) →", grid: true },
  color: {
    domain: Object.keys(needsWords),
    range: [1, 2, 3, 4, 5, 6].map((nth) => `var(--chart-${nth})`),
    legend: true,
    tickFormat: (need) => needsWords[need],
  },
  marks: [Plot.barX(needs, { x: "share", fill: "need" }), Plot.ruleX([0])],
});
