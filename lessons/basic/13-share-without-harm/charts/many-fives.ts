import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";

const rowsWith = (number) => applications.filter((row) => row.applied === number).length;
const low = [5, 6, 7, 8, 9, 10, 11, 12].map((number) => ({ number: String(number), rows: rowsWith(number) }));

export default Plot.plot({
  title: [rowsWith(5), "de las", applications.length, "cifras son un 5"].join(" "),
  caption: "Fuente: ACNUR, Refugee Data Finder. Solicitudes de asilo en el Perú, 2000–2025.",
  height: 260,
  x: { label: "Solicitudes que dice la tabla", domain: low.map(({ number }) => number) },
  y: { label: "↑ Cuántas veces sale ese número", domain: [0, 130], ticks: 5, grid: true },
  marks: [
    Plot.barY(low, { x: "number", y: "rows", fill: "var(--chart-1)" }),
    Plot.text(low, { x: "number", y: "rows", text: "rows", dy: -8 }),
    Plot.ruleY([0]),
  ],
});
