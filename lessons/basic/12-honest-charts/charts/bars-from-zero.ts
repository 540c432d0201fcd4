import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const months = { C13: "julio", C21: "diciembre" };

const stock = ["C13", "C21"].map((id) => ({
  month: months[id],
  people: context.find((row) => row.id === id).value,
}));

export default Plot.plot({
  title: "De julio a diciembre la población venezolana casi no cambió",
  caption: "Fuente: Migraciones, 2019 (prensa)",
  height: 300,
  x: { label: null, domain: Object.values(months), padding: 0.4 },
  y: { domain: [0, 900_000], label: "↑ Personas venezolanas en el Perú", grid: true, ticks: 4 },
  marks: [
    Plot.barY(stock, { y: "people", x: "month", fill: "var(--chart-1)" }),
    Plot.text(stock, { x: "month", y: "people", text: ({ people }) => people.toLocaleString(), dy: -8 }),
    Plot.ruleY([0]),
  ],
});
