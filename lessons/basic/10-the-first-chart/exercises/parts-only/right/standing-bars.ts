import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const language = new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2);
const names = new Map(
  figures.map((row) => [row.id, language === "es" ? row.indicator_es : row.indicator_en]),
);

const help = figures.filter(
  (row) => row.area === "emergency_response" && row.unit === "persons" && row.role === "activity",
);

export default Plot.plot({
  marginBottom: 120,
  x: { label: null, tickRotate: -30, tickFormat: (id) => names.get(id) },
  marks: [Plot.barY(help, { x: "id", y: "value" })],
});
