import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const codes = ["VEN", "CUB", "COL", "ECU", "HTI"];
const origins = population.filter((row) => row.year === 2019 && codes.includes(row.origin_iso3));

export default Plot.plot({
  x: { type: "log", grid: true, label: "Solicitantes de asilo (personas, escala logarítmica)" },
  y: { label: null },
  marks: [Plot.dot(origins, { x: "refugees", y: "origin_iso3" })],
});
