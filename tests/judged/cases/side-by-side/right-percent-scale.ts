import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";
const assisted = figures.find((row) => row.id === "F015").value;
const help = figures.filter((row) => row.area === "emergency_response" && row.role === "activity").map((row) => ({ indicator: row.indicator, pct: (100 * row.value) / assisted })).sort((a, b) => b.pct - a.pct);
export default Plot.plot({ x: { label: "% de las personas asistidas", percent: true }, y: { label: null },  marks: [Plot.barX(help, { x: (d) => d.pct / 100, y: "indicator", sort: { y: "-x" } })] });
