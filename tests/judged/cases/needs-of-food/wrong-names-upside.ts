// names-differ
import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const rows = needs.filter((row) => row.sector === "food_security" && row.adm1_name !== "Lima").sort((a, b) => b.value - a.value).slice(0, 7);
const names = rows.map((r) => r.adm1_name);
export default Plot.plot({ x: { label: "Personas" }, y: { label: null, domain: names, tickFormat: (d) => names[names.length - 1 - names.indexOf(d)] }, marks: [Plot.barX(rows, { x: "value", y: "adm1_name" })] });
