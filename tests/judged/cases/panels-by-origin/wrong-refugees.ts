import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const rows = population.filter((row) => ["CUB","COL","HTI"].includes(row.origin_iso3) && row.year >= 2015 && row.year <= 2019);
export default Plot.plot({ x: { label: null, tickFormat: "d" }, y: { label: "Solicitantes de asilo (personas)" }, fx: { label: null },  marks: [Plot.barY(rows, { fx: "origin_iso3", x: "year", y: "refugees" })] });
