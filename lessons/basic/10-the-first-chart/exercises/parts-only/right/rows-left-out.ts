import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const language = new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2);
const names = new Map(
  figures.map((row) => [row.id, language === "es" ? row.indicator_es : row.indicator_en]),
);

const leftOut = ["F015", "F028", "F029"];
const help = figures
  .filter((row) => row.area === "emergency_response" && row.unit === "persons")
  .filter((row) => !leftOut.includes(row.id));

export default Plot.plot({
  marginLeft: 250,
  marks: [
    Plot.axisY({ label: null, lineWidth: 22, tickFormat: (id) => names.get(id) }),
    Plot.barX(help, { x: "value", y: "id" }),
  ],
});
