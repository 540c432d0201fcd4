import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = {
  F020: "food",
  F022: "wash",
  F016: "items",
  F018: "transport",
  F023: "cash",
  F019: "shelter",
  F021: "nutrition",
  F017: "health",
};
const rowOf = (id) => figures.find((row) => row.id === id);
const ids = Object.keys(help).sort((one, other) => rowOf(other).value - rowOf(one).value);
/** The names were pasted from a sheet in which the first two stood the other way round. */
const [first, second, ...others] = ids;
const pasted = [second, first, ...others];
const bars = ids.map((id, at) => ({
  place: help[id],
  name: rowOf(pasted[at]).indicator,
  thousands: rowOf(id).value / 1000,
}));

export default Plot.plot({
  title: "La ayuda de emergencia en 2019",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019.",
  x: { label: "Miles de personas →", grid: true },
  y: { label: null, domain: bars.map(({ name }) => name) },
  marks: [
    Plot.barX(bars, { x: "thousands", y: "name", fill: "var(--chart-3)", ariaLabel: "place" }),
    Plot.text(bars, { x: "thousands", y: "name", text: "thousands", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
