import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const origins = ["CUB", "COL", "HTI", "ECU", "DOM"];
const rows = population.filter((row) => origins.includes(row.origin_iso3) && row.year >= 2012);

export default Plot.plot({
  x: { label: null, tickFormat: "d" },
  y: { label: null },
  color: { scheme: "blues", legend: true, label: "Solicitantes de asilo (personas)" },
  marks: [
    Plot.cell(rows, {
      x: "year",
      y: "origin_iso3",
      fill: (row) => Math.log10(row.asylum_seekers + 1),
    }),
  ],
});
