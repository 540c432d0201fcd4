import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const words = {
  es: {
    title: "En setiembre no hubo reporte de esta organización",
    caption: "Fuente: matriz 5W de práctica (simulada), «Campana de Algodón» en La Libertad, 2019.",
    services: "↑ Atenciones informadas",
  },
  en: {
    title: "This organisation sent no report in September",
    caption: 'Source: 5W practice matrix (simulated), "Campana de Algodón" in La Libertad, 2019.',
    services: "↑ Services reported",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

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
  title: words.title,
  caption: words.caption,
  x: { label: null },
  y: { label: words.services, grid: true },
  marks: [
    Plot.ruleY([0]),
    Plot.lineY(months, { x: "month", y: "services", stroke: "var(--chart-1)", strokeWidth: 2 }),
    Plot.dot(months, { x: "month", y: "services", fill: "var(--chart-1)" }),
  ],
});
