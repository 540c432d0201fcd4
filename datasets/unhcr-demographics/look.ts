import * as Plot from "@observablehq/plot";
import { demographics } from "datasets/unhcr-demographics";

const sexes = { f: "Mujeres", m: "Hombres" };

const ages = { "0_4": "0–4", "5_11": "5–11", "12_17": "12–17", "18_59": "18–59", "60_plus": "60+" };
const groups = Object.entries(sexes).flatMap(([sex, name]) =>
  Object.entries(ages).map(([group, age]) => ({
    sex: name,
    age,
    people: demographics.reduce((sum, row) => sum + (row[`${sex}_${group}`] ?? 0), 0) / 1000,
  })),
);

export default Plot.plot({
  title: "La mayoría tiene entre 18 y 59 años",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Venezolanos en el Perú, 2025, los 25 departamentos. La edad y el sexo son una estimación.",
  height: 280,
  x: { label: "Miles de personas →", grid: true },
  y: { label: "Edad", domain: Object.values(ages), reverse: true },
  fx: { label: null, domain: Object.values(sexes) },
  marks: [Plot.barX(groups, { fx: "sex", x: "people", y: "age", fill: "var(--chart-1)" }), Plot.ruleX([0])],
});
