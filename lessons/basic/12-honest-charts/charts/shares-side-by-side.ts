import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Siete de cada diez personas asistidas recibieron alimentos",
    caption: "Una persona puede estar en varias barras. Fuente: GTRM Perú, reporte de fin de año 2019",
    share: "% de las personas asistidas →",
    help: {
      F016: "Artículos",
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
    title: "Seven in ten of the people assisted received food",
    caption: "One person may be in several bars. Source: GTRM Peru, 2019 end-year report",
    share: "% of the people assisted →",
    help: {
      F016: "Items",
      F017: "Health",
      F018: "Transport",
      F019: "Shelter",
      F020: "Food",
      F021: "Nutrition",
      F022: "Water, hygiene",
      F023: "Cash",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const assisted = figures.find((row) => row.id === "F015").value;
const help = figures
  .filter((row) => row.area === "emergency_response" && row.role === "activity")
  .map((row) => ({ name: words.help[row.id], share: row.value / assisted }));
const written = new Intl.NumberFormat(undefined, { style: "percent" });

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 100,
  x: { label: words.share, percent: true, domain: [0, 100], grid: true },
  y: { label: null },
  marks: [
    Plot.barX(help, { x: "share", y: "name", sort: { y: "-x" }, fill: "var(--chart-1)" }),
    Plot.text(help, {
      x: "share",
      y: "name",
      text: ({ share }) => written.format(share),
      textAnchor: "start",
      dx: 4,
    }),
    Plot.ruleX([0]),
  ],
});
