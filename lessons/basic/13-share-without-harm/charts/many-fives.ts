import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";

const rowsWith = (number) => applications.filter((row) => row.applied === number).length;
const low = [5, 6, 7, 8, 9, 10, 11, 12].map((number) => ({ number: String(number), rows: rowsWith(number) }));

const words = {
  es: {
    title: `${rowsWith(5)} de las ${applications.length} cifras son un 5`,
    caption: "Fuente: ACNUR, Refugee Data Finder. Solicitudes de asilo en el Perú, 2000–2025.",
    number: "Solicitudes que dice la tabla",
    rows: "↑ Cuántas veces sale ese número",
  },
  en: {
    title: `${rowsWith(5)} of the ${applications.length} figures are a 5`,
    caption: "Source: UNHCR, Refugee Data Finder. Asylum applications in Peru, 2000–2025.",
    number: "Applications that the table says",
    rows: "↑ How often that number occurs",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 260,
  x: { label: words.number, domain: low.map(({ number }) => number) },
  y: { label: words.rows, domain: [0, 130], ticks: 5, grid: true },
  marks: [
    Plot.barY(low, { x: "number", y: "rows", fill: "var(--chart-1)" }),
    Plot.text(low, { x: "number", y: "rows", text: "rows", dy: -8 }),
    Plot.ruleY([0]),
  ],
});
