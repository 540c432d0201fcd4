import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const statusWords = {
  asylum_seekers: "Solicitantes de asilo",
  other_in_need: "Otra protección internacional",
};

const stocks = population
  .filter((row) => row.origin_iso3 === "VEN" && row.year >= 2014)
  .flatMap((row) =>
    Object.entries(statusWords).map(([column, status]) => ({
      year: row.year,
      status,
      people: (row[column] ?? 0) / 1000,
    })),
  );

export default Plot.plot({
  title: "Desde 2018, los venezolanos figuran en dos columnas: asilo y otra protección",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas de Venezuela en el Perú al cierre de cada año.",
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Miles de personas", grid: true },
  color: { label: "Situación", legend: true, domain: Object.values(statusWords) },
  marks: [Plot.barY(stocks, { x: "year", y: "people", fill: "status" }), Plot.ruleY([0])],
});
