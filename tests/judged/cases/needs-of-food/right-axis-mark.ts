import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const rows = needs.filter((row) => row.sector === "food_security" && row.adm1_name !== "Lima").sort((a, b) => b.value - a.value).slice(0, 7);
export default Plot.plot({ y: { label: null }, marks: [Plot.axisX({ label: "Personas", ticks: 4 }), Plot.gridX({ stroke: "white", strokeOpacity: 0.5 }), Plot.barX(rows, { x: "value", y: "adm1_name", sort: { y: "-x" } })] });
