import * as Plot from "@observablehq/plot";
import { decisions } from "datasets/unhcr-peru-decisions";

const words = {
  es: {
    title: "Hasta 2023 hubo más reconocimientos que rechazos; en 2024 y 2025, al revés",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas, por año de la decisión. Sin los casos cerrados de otro modo: en 2023 fueron muchos más.",
    people: "↑ Personas",
    outcome: { recognized: "Reconocidas", rejected: "Rechazadas" },
  },
  en: {
    title: "Until 2023 more were recognised than rejected; in 2024 and 2025 the reverse",
    caption:
      "Source: UNHCR Refugee Data Finder. People, by year of the decision. Without the cases closed otherwise: in 2023 they were many more.",
    people: "↑ People",
    outcome: { recognized: "Recognised", rejected: "Rejected" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const outcomes = decisions
  .filter((row) => row.year >= 2018)
  .flatMap((row) =>
    Object.entries(words.outcome).map(([column, outcome]) => ({
      year: row.year,
      outcome,
      people: row[column],
    })),
  );

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  fx: { label: null, tickFormat: "d" },
  x: { axis: null, domain: Object.values(words.outcome) },
  y: { label: words.people, grid: true },
  color: { label: null, legend: true, domain: Object.values(words.outcome) },
  marks: [
    Plot.barY(
      outcomes,
      Plot.groupX({ y: "sum" }, { fx: "year", x: "outcome", y: "people", fill: "outcome" }),
    ),
    Plot.ruleY([0]),
  ],
});
