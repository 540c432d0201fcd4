import * as Plot from "@observablehq/plot";
import { decisions } from "datasets/unhcr-peru-decisions";

const outcomeWords = { recognized: "Reconocidas", rejected: "Rechazadas" };

const outcomes = decisions
  .filter((row) => row.year >= 2018)
  .flatMap((row) =>
    Object.entries(outcomeWords).map(([column, outcome]) => ({
      year: row.year,
      outcome,
      people: row[column],
    })),
  );

export default Plot.plot({
  title: "Hasta 2023 hubo más reconocimientos que rechazos; en 2024 y 2025, al revés",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas, por año de la decisión. Sin los casos cerrados de otro modo: en 2023 fueron muchos más.",
  fx: { label: null, tickFormat: "d" },
  x: { axis: null, domain: Object.values(outcomeWords) },
  y: { label: "↑ Personas", grid: true },
  color: { label: null, legend: true, domain: Object.values(outcomeWords) },
  marks: [
    Plot.barY(
      outcomes,
      Plot.groupX({ y: "sum" }, { fx: "year", x: "outcome", y: "people", fill: "outcome" }),
    ),
    Plot.ruleY([0]),
  ],
});
