import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity");
const assisted = figures.find((row) => row.id === "F015").value;

export default Plot.plot({
  x: { label: null },
  marks: [Plot.barX(help, { x: (row) => (100 * row.value) / assisted, fill: "id" })],
});
