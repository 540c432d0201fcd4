import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const words = {
  es: {
    title: "Desde 2018, los venezolanos figuran en dos columnas: asilo y otra protección",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas de Venezuela en el Perú al cierre de cada año.",
    people: "↑ Miles de personas",
    standing: "Situación",
    status: { asylum_seekers: "Solicitantes de asilo", other_in_need: "Otra protección internacional" },
  },
  en: {
    title: "Since 2018 Venezuelans stand in two columns: asylum and other protection",
    caption: "Source: UNHCR Refugee Data Finder. People from Venezuela in Peru at the end of each year.",
    people: "↑ Thousands of people",
    standing: "Status",
    status: { asylum_seekers: "Asylum-seekers", other_in_need: "Other international protection" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const stocks = population
  .filter((row) => row.origin_iso3 === "VEN" && row.year >= 2014)
  .flatMap((row) =>
    Object.entries(words.status).map(([column, status]) => ({
      year: row.year,
      status,
      people: (row[column] ?? 0) / 1000,
    })),
  );

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: null, tickFormat: "d" },
  y: { label: words.people, grid: true },
  color: { label: words.standing, legend: true, domain: Object.values(words.status) },
  marks: [Plot.barY(stocks, { x: "year", y: "people", fill: "status" }), Plot.ruleY([0])],
});
