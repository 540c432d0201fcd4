import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";

const words = {
  es: {
    title: "Tres de cada cuatro personas con necesidades están en Lima",
    caption:
      "Fuente: GTRM Perú, cifras de planificación del RMRP 2020: incompletas y solo con fines educativos. Los diez departamentos con más.",
    people: "Miles de personas con necesidades (PiN) →",
  },
  en: {
    title: "Three of four people in need are in Lima",
    caption:
      "Source: GTRM Peru, planning figures of the RMRP 2020: incomplete and for educational purposes only. The ten departments with most.",
    people: "Thousands of people in need (PiN) →",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const inNeed = needs
  .filter((row) => row.measure === "people_in_need" && row.sector === "all")
  .map((row) => ({ department: row.adm1_name, people: row.value / 1000 }))
  .sort((a, b) => b.people - a.people)
  .slice(0, 10);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 100,
  x: { label: words.people, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(inNeed, { x: "people", y: "department", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
