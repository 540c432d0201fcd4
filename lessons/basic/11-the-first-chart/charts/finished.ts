import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Los alimentos llegaron a más personas que cualquier otra ayuda de emergencia en 2019",
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Una persona puede estar en varias barras.",
    people: "Miles de personas →",
    help: {
      F016: "Artículos no alimentarios",
      F017: "Salud",
      F018: "Transporte",
      F019: "Alojamiento temporal",
      F020: "Alimentos",
      F021: "Nutrición",
      F022: "Agua, saneamiento e higiene",
      F023: "Transferencias monetarias",
    },
  },
  en: {
    title: "Food reached more people than any other emergency help in 2019",
    caption: "Source: GTRM Peru, 2019 end-year report. One person may be in several bars.",
    people: "Thousands of people →",
    help: {
      F016: "Non-food items",
      F017: "Health services",
      F018: "Transport",
      F019: "Temporary shelter",
      F020: "Food",
      F021: "Nutrition support",
      F022: "Water, sanitation, hygiene",
      F023: "Cash",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const thousands = (row) => row.value / 1000;

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 190,
  marginRight: 40,
  x: { label: words.people, grid: true },
  y: { label: null, tickFormat: (id) => words.help[id] },
  marks: [
    Plot.barX(help, {
      x: thousands,
      y: "id",
      sort: { y: "-x" },
      fill: (row) => (row.id === "F020" ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.text(help, { x: thousands, y: "id", text: thousands, textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
