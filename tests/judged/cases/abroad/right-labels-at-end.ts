import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";
const rows = venezuelans.filter((row) => ["PER", "CHL", "ECU"].includes(row.asylum_iso3) && row.year >= 2018 && row.year <= 2022);
export default Plot.plot({ marginRight: 70, x: { label: null, tickFormat: "d", ticks: 5 }, y: { label: "Personas", zero: true }, marks: [Plot.lineY(rows, { x: "year", y: "other_in_need", stroke: "asylum" }), Plot.text(rows, Plot.selectLast({ x: "year", y: "other_in_need", z: "asylum", text: "asylum", textAnchor: "start", dx: 5, fill: "black" }))] });
