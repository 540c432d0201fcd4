import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Así no: barras desde 60 000",
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019. Las seis ayudas más grandes.",
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
    title: "Not like this: bars from 60,000",
    caption: "Source: GTRM Peru, 2019 end-year report. The six largest kinds of help.",
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

const help = figures.filter(
  (row) => row.area === "emergency_response" && row.role === "activity" && row.value > 60_000,
);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 190,
  x: { label: words.people, grid: true, domain: [60, 190] },
  y: { label: null, tickFormat: (id) => words.help[id] },
  marks: [
    Plot.barX(help, {
      x1: 60,
      x2: (row) => row.value / 1000,
      y: "id",
      sort: { y: "-x2" },
      fill: "var(--chart-3)",
    }),
    Plot.ruleX([60]),
  ],
});
