import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const words = {
  es: {
    title: "De julio a diciembre la población venezolana casi no cambió",
    caption: "Fuente: Migraciones, 2019 (prensa)",
    people: "↑ Personas venezolanas en el Perú",
    months: { C13: "julio", C21: "diciembre" },
  },
  en: {
    title: "From July to December the Venezuelan population hardly changed",
    caption: "Source: Migraciones, 2019 (press)",
    people: "↑ Venezuelans in Peru",
    months: { C13: "July", C21: "December" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const stock = ["C13", "C21"].map((id) => ({
  month: words.months[id],
  people: context.find((row) => row.id === id).value,
}));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 300,
  x: { label: null, domain: Object.values(words.months), padding: 0.4 },
  y: { domain: [0, 900_000], label: words.people, grid: true, ticks: 4 },
  marks: [
    Plot.barY(stock, { y: "people", x: "month", fill: "var(--chart-1)" }),
    Plot.text(stock, { x: "month", y: "people", text: ({ people }) => people.toLocaleString(), dy: -8 }),
    Plot.ruleY([0]),
  ],
});
