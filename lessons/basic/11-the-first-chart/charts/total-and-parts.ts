import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: "Así no: el total y sus partes en un mismo gráfico",
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019",
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
      F015: "Total del área",
      F028: "Tumbes, junio: protección",
      F029: "Tumbes, junio: asistidas",
    },
  },
  en: {
    title: "Not like this: a total and its parts in one chart",
    caption: "Source: GTRM Peru, 2019 end-year report",
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
      F015: "Total of the area",
      F028: "Tumbes, June: protection",
      F029: "Tumbes, June: assisted",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const rows = figures.filter((row) => row.area === "emergency_response" && row.unit === "persons");

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 190,
  x: { label: words.people, grid: true },
  y: { label: null, tickFormat: (id) => words.help[id] },
  marks: [
    Plot.barX(rows, {
      x: (row) => row.value / 1000,
      y: "id",
      sort: { y: "-x" },
      fill: (row) => (row.role === "activity" ? "var(--chart-10)" : "var(--chart-3)"),
    }),
    Plot.ruleX([0]),
  ],
});
