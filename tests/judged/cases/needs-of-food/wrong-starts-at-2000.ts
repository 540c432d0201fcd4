// zero-baseline
import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const rows = needs.filter((row) => row.sector === "food_security" && row.adm1_name !== "Lima").sort((a, b) => b.value - a.value).slice(0, 7);
export default Plot.plot({ x: { label: "Personas", domain: [2000, 14000] }, y: { label: null }, marks: [Plot.barX(rows, { x1: 2000, x2: "value", y: "adm1_name", sort: { y: "-x2" } })] });
