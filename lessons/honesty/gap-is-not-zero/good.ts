import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const own = activities.filter(
  (row) => row.organisation === "Campana de Algodón" && row.adm1_name === "La Libertad",
);
const months = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, "0")}`).map(
  (month) => {
    const rows = own.filter((row) => row.month === month);
    const services = rows.reduce((sum, row) => sum + row.beneficiaries, 0);
    return { month: new Date(month), services: rows.length > 0 ? services : null };
  },
);

export default Plot.plot({
  title: "En setiembre no hubo reporte de esta organización",
  caption: "Fuente: matriz 5W de práctica (simulada), «Campana de Algodón» en La Libertad, 2019.",
  x: { label: null },
  y: { label: "↑ Atenciones informadas", grid: true },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(months, { x: "month", y: "services", stroke: "var(--chart-1)", strokeWidth: 2 }),
    Plot.dot(months, { x: "month", y: "services", fill: "var(--chart-1)" }),
  ],
});
