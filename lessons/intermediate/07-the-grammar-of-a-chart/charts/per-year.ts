import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const recent = population.filter((row) => row.year >= 2014);

export default Plot.plot({
  title: "En tres años, el Perú pasó de miles a cientos de miles de solicitantes de asilo",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas presentes al cierre de cada año; 2025, último corte.",
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Miles de solicitantes de asilo", grid: true },
  marks: [
    Plot.barY(
      recent,
      Plot.groupX(
        { y: (counts) => counts.reduce((sum, count) => sum + count, 0) / 1000 },
        { x: "year", y: "asylum_seekers", fill: "var(--chart-1)" },
      ),
    ),
    Plot.ruleY([0]),
  ],
});
