import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const total = (row) => row.refugees + row.asylum_seekers;
const largest = population
  .filter((row) => row.year === 2019 && row.origin_iso3 !== "VEN")
  .sort((a, b) => total(b) - total(a))
  .slice(0, 5);
const long = largest.flatMap((row) => [
  { origin_iso3: row.origin_iso3, status: "refugees", people: row.refugees },
  { origin_iso3: row.origin_iso3, status: "asylum_seekers", people: row.asylum_seekers },
]);

export default Plot.plot({
  title: "Cuba y Colombia: de ahí viene la mayoría de las demás personas que piden protección",
  subtitle: "Condición: refugiadas o solicitantes de asilo, sin contar a Venezuela",
  caption: "Fuente: ACNUR, Buscador de datos sobre refugiados, 2019",
  x: { label: "Personas a fin de 2019" },
  color: { legend: true, label: "Condición" },
  y: { label: null },
  marks: [
    Plot.barX(long, Plot.stackX({ offset: "normalize" }, { x: "people", y: "origin_iso3", fill: "status" })),
  ],
});
