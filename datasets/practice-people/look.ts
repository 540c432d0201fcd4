import * as Plot from "@observablehq/plot";
import { people } from "datasets/practice-people";

const told = people.filter((row) => row.age <= 90);

export default Plot.plot({
  title: "Simulado: cuántas personas hay de cada edad",
  caption: "Datos simulados. Sin quienes no dijeron su edad (98 y 99), sin pesos.",
  x: { label: "Edad, en años" },
  y: { label: "↑ Personas", grid: true },
  marks: [
    Plot.rectY(told, Plot.binX({ y: "count" }, { x: "age", interval: 10, fill: "var(--chart-1)" })),
    Plot.ruleY([0]),
  ],
});
