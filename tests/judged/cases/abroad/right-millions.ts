import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";
const rows = venezuelans.filter((row) => ["PER", "CHL", "ECU"].includes(row.asylum_iso3) && row.year >= 2018 && row.year <= 2022);
export default Plot.plot({ x: { label: null, tickFormat: "d", ticks: 5 }, y: { label: "Millones de personas", zero: true }, color: { legend: true }, marks: [Plot.lineY(rows, { x: "year", y: (d) => d.other_in_need / 1e6, stroke: "asylum" })] });
