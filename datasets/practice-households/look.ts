import * as Plot from "@observablehq/plot";
import { households } from "datasets/practice-households";

const words = {
  es: {
    title: "Simulado: lo que más necesitan los hogares",
    caption: "Datos simulados. De los hogares que marcaron algo y a los que se ofreció la opción, sin pesos.",
    share: "% de los hogares →",
    needs: {
      food: "Alimentos",
      shelter: "Alojamiento",
      health: "Salud",
      documents: "Documentos",
      education: "Educación",
      work: "Trabajo (desde el 20 de mayo)",
    },
  },
  en: {
    title: "Simulated: what households need most",
    caption: "Simulated data. Of households that marked something and were offered the choice, unweighted.",
    share: "% of households →",
    needs: {
      food: "Food",
      shelter: "Shelter",
      health: "Health",
      documents: "Documents",
      education: "Education",
      work: "Work (from 20 May)",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const shares = Object.entries(words.needs).map(([need, name]) => {
  const answers = households.map((row) => row[`needs/${need}`]).filter((answer) => answer !== null);
  return { name, share: (100 * answers.filter((answer) => answer === 1).length) / answers.length };
});

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: words.share, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(shares, { x: "share", y: "name", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
