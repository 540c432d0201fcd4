import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const sectors = ["food_security", "health", "nfi", "protection", "wash"];
const places = ["Arequipa", "Callao", "Ica", "La Libertad", "Piura", "Tumbes"];
const rows = needs.filter((row) => row.measure === "people_in_need" && sectors.includes(row.sector) && places.includes(row.adm1_name));
export default Plot.plot({ marginLeft: 100, x: { label: null }, y: { label: null }, color: { legend: true, label: "Personas", scheme: "greens" }, marks: [Plot.cell(rows, { y: "sector", x: "adm1_name", fill: "value" })] });
