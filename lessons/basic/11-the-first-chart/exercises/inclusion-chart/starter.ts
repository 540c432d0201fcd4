import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const rows = ["F050", "F051", "F052", "F053", "F054", "F055"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "______",
  caption: "______",
  height: 240,
  marginLeft: 240,
  marginRight: 40,
  x: { label: "______" },
  marks: [
    Plot.axisY({ label: null, lineWidth: 20, tickFormat: nameOf }),
    Plot.barX(help, { x: "value", y: "id" }),
  ],
});

function nameOf(id) {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return figures.find((row) => row.id === id)[`indicator_${locale.slice(0, 2)}`];
}
