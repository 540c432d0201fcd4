import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const food = activities
  .filter((row) => row.activity === "food")
  .map((row) => ({ month: Number(row.month.slice(5)), people: row.beneficiaries / 1000 }));
const monthName = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });

export default Plot.plot({
  title: "Simulado: la ayuda alimentaria sube hasta junio y luego baja",
  caption: "Datos simulados: solo el total del año es del reporte.",
  x: { label: null, tickFormat: (month) => monthName.format(Date.UTC(2019, month - 1)) },
  y: { label: "↑ Miles de personas", grid: true },
  marks: [
    Plot.barY(food, Plot.groupX({ y: "sum" }, { x: "month", y: "people", fill: "var(--chart-1)" })),
    Plot.ruleY([0]),
  ],
});
