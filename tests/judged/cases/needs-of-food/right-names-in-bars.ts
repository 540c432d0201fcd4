import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const rows = needs.filter((row) => row.sector === "food_security" && row.adm1_name !== "Lima").sort((a, b) => b.value - a.value).slice(0, 7);
export default Plot.plot({ x: { label: "Personas" }, y: { axis: null }, marks: [Plot.barX(rows, { x: "value", y: "adm1_name", fill: "#cde", sort: { y: "-x" } }), Plot.text(rows, { x: 0, y: "adm1_name", text: "adm1_name", textAnchor: "start", dx: 4, fill: "black" })] });
