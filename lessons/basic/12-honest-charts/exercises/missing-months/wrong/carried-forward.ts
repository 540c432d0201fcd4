import * as Plot from "@observablehq/plot";
import { context } from "datasets/context-2019";

const known = context
  .filter((row) => ["C03", "C04", "C13", "C14", "C21"].includes(row.id))
  .sort((a, b) => (a.period < b.period ? -1 : 1));
const months = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => `2019-${String(number).padStart(2, "0")}`);
const year = months.map((month) => ({
  month: new Date(month),
  people: known.findLast((row) => row.period <= month).value,
}));

export default Plot.plot({
  x: { label: null },
  y: { label: "Personas venezolanas en el Perú", zero: true, grid: true },
  marks: [Plot.lineY(year, { x: "month", y: "people", marker: true })],
});
