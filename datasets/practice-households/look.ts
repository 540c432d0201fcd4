import * as Plot from "@observablehq/plot";
import { households } from "datasets/practice-households";

const needs = {
  food: "Alimentos",
  shelter: "Alojamiento",
  health: "Salud",
  documents: "Documentos",
  education: "Educación",
  work: "Trabajo (desde el 20 de mayo)",
};

const shares = Object.entries(needs).map(([need, name]) => {
  const answers = households.map((row) => row[`needs/${need}`]).filter((answer) => answer !== null);
  return { name, share: (100 * answers.filter((answer) => answer === 1).length) / answers.length };
});

export default Plot.plot({
  title: "Simulado: lo que más necesitan los hogares",
  caption: "Datos simulados. De los hogares que marcaron algo y a los que se ofreció la opción, sin pesos.",
  x: { label: "% de los hogares →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(shares, { x: "share", y: "name", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
