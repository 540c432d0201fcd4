import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";

const inNeed = needs
  .filter((row) => row.measure === "people_in_need" && row.sector === "all")
  .map((row) => ({ department: row.adm1_name, people: row.value / 1000 }))
  .sort((a, b) => b.people - a.people)
  .slice(0, 10);

export default Plot.plot({
  title: "Tres de cada cuatro personas con necesidades están en Lima",
  caption:
    "Fuente: GTRM Perú, cifras de planificación del RMRP 2020: incompletas y solo con fines educativos. Los diez departamentos con más.",
  marginLeft: 100,
  x: { label: "Miles de personas con necesidades (PiN) →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(inNeed, { x: "people", y: "department", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
