// values-differ
import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const sectors = ["food_security", "health", "nfi", "protection", "wash"];
const places = ["Arequipa", "Callao", "Ica", "La Libertad", "Piura", "Tumbes"];
const rows = needs.filter((row) => row.measure === "people_in_need" && sectors.includes(row.sector) && places.includes(row.adm1_name));
const other = needs.filter((row) => row.measure === "people_in_need" && ["shelter", "integration", "nfi", "protection", "wash"].includes(row.sector) && places.includes(row.adm1_name)).map((row) => ({ ...row, value: row.value * (1 + (row.adm1_name.length % 3)), sector: { shelter: "food_security", integration: "health" }[row.sector] ?? row.sector }));
export default Plot.plot({ x: { label: null }, y: { label: null }, color: { legend: true, label: "Personas", scheme: "blues" }, marks: [Plot.cell(other, { x: "sector", y: "adm1_name", fill: "value" })] });
