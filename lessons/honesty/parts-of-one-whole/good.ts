import * as Plot from "@observablehq/plot";
import { households } from "datasets/practice-households";

const words = {
  es: {
    title: "Más hogares nombran los alimentos que otra necesidad",
    caption: "Fuente: datos simulados, encuesta de práctica. Un hogar puede nombrar varias necesidades.",
    share: "Hogares que la nombran (%) →",
    needs: {
      food: "Alimentos",
      shelter: "Vivienda",
      health: "Salud",
      documents: "Documentos",
      education: "Educación",
      work: "Trabajo",
    },
  },
  en: {
    title: "More households name food than any other need",
    caption: "Source: simulated data, practice survey. A household may name several needs.",
    share: "Households that name it (%) →",
    needs: {
      food: "Food",
      shelter: "Shelter",
      health: "Health",
      documents: "Documents",
      education: "Education",
      work: "Work",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const answered = households.filter((row) => row.needs !== null);
const needs = Object.keys(words.needs).map((need) => ({
  need,
  share: (100 * answered.filter((row) => row.needs.split(" ").includes(need)).length) / answered.length,
}));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 90,
  x: { label: words.share, grid: true },
  y: { label: null, tickFormat: (need) => words.needs[need] },
  marks: [
    Plot.barX(needs, { x: "share", y: "need", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
