import * as Plot from "@observablehq/plot";
import { people } from "datasets/practice-people";

const words = {
  es: {
    title: "Simulado: cuántas personas hay de cada edad",
    caption: "Datos simulados. Sin quienes no dijeron su edad (98 y 99), sin pesos.",
    age: "Edad, en años",
    people: "↑ Personas",
  },
  en: {
    title: "Simulated: how many people there are of each age",
    caption: "Simulated data. Without those who did not tell their age (98 and 99), unweighted.",
    age: "Age, in years",
    people: "↑ People",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const told = people.filter((row) => row.age <= 90);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: words.age },
  y: { label: words.people, grid: true },
  marks: [
    Plot.rectY(told, Plot.binX({ y: "count" }, { x: "age", interval: 10, fill: "var(--chart-1)" })),
    Plot.ruleY([0]),
  ],
});
