import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";

const words = {
  es: {
    title: "Las solicitudes de asilo subieron hasta 2019 y casi se detuvieron en 2021",
    caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas que solicitaron asilo en cada año.",
    people: "↑ Miles de solicitantes",
    origin: "Origen",
    from: ["Venezuela", "Otros países"],
  },
  en: {
    title: "Asylum applications rose until 2019 and almost stopped in 2021",
    caption: "Source: UNHCR Refugee Data Finder. People who applied for asylum in each year.",
    people: "↑ Thousands of applicants",
    origin: "Origin",
    from: ["Venezuela", "Other countries"],
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const applicants = applications
  .filter((row) => row.year >= 2014)
  .map((row) => ({
    year: row.year,
    from: words.from[row.origin_iso3 === "VEN" ? 0 : 1],
    people: row.applied / 1000,
  }));

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
  color: { label: words.origin, legend: true, domain: words.from },
  marks: [
    Plot.barY(applicants, Plot.groupX({ y: "sum" }, { x: "year", y: "people", fill: "from" })),
    Plot.ruleY([0]),
  ],
});
