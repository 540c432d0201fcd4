import * as Plot from "@observablehq/plot";
import { demographics } from "datasets/unhcr-demographics";

const words = {
  es: {
    title: "La mayoría tiene entre 18 y 59 años",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Venezolanos en el Perú, 2025, los 25 departamentos. La edad y el sexo son una estimación.",
    people: "Miles de personas →",
    age: "Edad",
    sexes: { f: "Mujeres", m: "Hombres" },
  },
  en: {
    title: "Most are between 18 and 59 years old",
    caption:
      "Source: UNHCR Refugee Data Finder. Venezuelans in Peru, 2025, the 25 departments. Age and sex are an estimate.",
    people: "Thousands of people →",
    age: "Age",
    sexes: { f: "Women and girls", m: "Men and boys" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const ages = { "0_4": "0–4", "5_11": "5–11", "12_17": "12–17", "18_59": "18–59", "60_plus": "60+" };
const groups = Object.entries(words.sexes).flatMap(([sex, name]) =>
  Object.entries(ages).map(([group, age]) => ({
    sex: name,
    age,
    people: demographics.reduce((sum, row) => sum + (row[`${sex}_${group}`] ?? 0), 0) / 1000,
  })),
);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  height: 280,
  x: { label: words.people, grid: true },
  y: { label: words.age, domain: Object.values(ages), reverse: true },
  fx: { label: null, domain: Object.values(words.sexes) },
  marks: [Plot.barX(groups, { fx: "sex", x: "people", y: "age", fill: "var(--chart-1)" }), Plot.ruleX([0])],
});
