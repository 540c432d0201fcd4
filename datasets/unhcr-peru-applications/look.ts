import * as Plot from "@observablehq/plot";
import { applications } from "datasets/unhcr-peru-applications";

const from = ["Venezuela", "Otros países"];

const applicants = applications
  .filter((row) => row.year >= 2014)
  .map((row) => ({
    year: row.year,
    from: from[row.origin_iso3 === "VEN" ? 0 : 1],
    people: row.applied / 1000,
  }));

export default Plot.plot({
  title: "Las solicitudes de asilo subieron hasta 2019 y casi se detuvieron en 2021",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas que solicitaron asilo en cada año.",
  x: { label: null, tickFormat: "d" },
  y: { label: "↑ Miles de solicitantes", grid: true },
  color: { label: "Origen", legend: true, domain: from },
  marks: [
    Plot.barY(applicants, Plot.groupX({ y: "sum" }, { x: "year", y: "people", fill: "from" })),
    Plot.ruleY([0]),
  ],
});
