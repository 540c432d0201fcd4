import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";
const wash = activities.filter((row) => row.adm2_name === "Pisco" && row.activity === "wash");
const months = Array.from({ length: 12 }, (_, i) => `2019-${String(i + 1).padStart(2, "0")}`);
const rows = months.map((month) => { const own = wash.filter((row) => row.month === month); return { month, people: own.length ? own.reduce((n, row) => n + row.beneficiaries, 0) : null }; });
export default Plot.plot({ x: { label: null, interval: "month" }, y: { label: "Personas" }, marks: [Plot.lineY(rows.filter((d) => d.people !== null), { x: (d) => new Date(`${d.month}-01`), y: "people", interval: "month", marker: true })] });
