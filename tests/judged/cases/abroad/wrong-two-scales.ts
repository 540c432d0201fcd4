// axis-not-readable
import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";
const rows = venezuelans.filter((row) => ["PER", "CHL", "ECU"].includes(row.asylum_iso3) && row.year >= 2018 && row.year <= 2022);
const most = Object.fromEntries(["PER", "CHL", "ECU"].map((c) => [c, Math.max(...rows.filter((r) => r.asylum_iso3 === c).map((r) => r.other_in_need))]));
export default Plot.plot({ x: { label: null, tickFormat: "d", ticks: 5 }, y: { label: "Personas" }, color: { legend: true }, marks: [Plot.axisY({ anchor: "right", label: "Personas (Chile)", tickFormat: (d) => String(Math.round(d * 0.6)) }), Plot.axisY({ anchor: "left", label: "Personas" }), Plot.lineY(rows, { x: "year", y: (d) => d.other_in_need / most[d.asylum_iso3] * 1e6, stroke: "asylum" })] });
