import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const codes = ["VEN", "CUB", "COL", "ECU", "HTI"];
const origins = population.filter((row) => row.year === 2019 && codes.includes(row.origin_iso3));

export default Plot.plot({
  y: { type: "log", grid: true, label: "Asylum-seekers (persons, log scale)" },
  marks: [Plot.dot(origins, { x: "origin_iso3", y: "asylum_seekers" })],
});
