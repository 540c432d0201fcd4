import * as Plot from "@observablehq/plot";
import { activities } from "datasets/practice-5w";

const words = {
  es: {
    title: "Simulado: la ayuda alimentaria sube hasta junio y luego baja",
    caption: "Datos simulados: solo el total del año es del reporte.",
    people: "↑ Miles de personas",
  },
  en: {
    title: "Simulated: food assistance rises until June and falls afterwards",
    caption: "Simulated data: only the year's total is the report's.",
    people: "↑ Thousands of people",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const food = activities
  .filter((row) => row.activity === "food")
  .map((row) => ({ month: Number(row.month.slice(5)), people: row.beneficiaries / 1000 }));
const monthName = new Intl.DateTimeFormat(undefined, { month: "short", timeZone: "UTC" });

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: (month) => monthName.format(Date.UTC(2019, month - 1)) },
  y: { label: words.people, grid: true },
  marks: [
    Plot.barY(food, Plot.groupX({ y: "sum" }, { x: "month", y: "people", fill: "var(--chart-1)" })),
    Plot.ruleY([0]),
  ],
});
