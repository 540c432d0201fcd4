import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const help = figures.filter(
  (row) => row.area === "emergency_response" && row.unit === "persons" && row.role === "activity",
);

export default Plot.plot({
  height: 420,
  x: { range: [60, 620] },
  marginLeft: 240,
  marks: [
    Plot.axisY({ label: null, lineWidth: 20, tickFormat: nameOf }),
    Plot.barX(help, { x: "value", y: "id" }),
  ],
});

function nameOf(id) {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return figures.find((row) => row.id === id)[`indicator_${locale.slice(0, 2)}`];
}
