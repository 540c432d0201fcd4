import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";

const countries = venezuelans
  .filter((row) => row.year === 2025 && row.asylum_iso3 !== "VEN")
  .map((row) => ({
    country: row.asylum,
    people: (row.refugees + row.asylum_seekers + (row.other_in_need ?? 0)) / 1e6,
  }))
  .sort((a, b) => b.people - a.people)
  .slice(0, 10);

export default Plot.plot({
  title: "Más de la mitad está en Colombia y el Perú",
  caption:
    "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas de Venezuela refugiadas, solicitantes de asilo o con otra necesidad de protección, 2025. Los diez países con más.",
  marginLeft: 110,
  x: { label: "Millones de personas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(countries, { x: "people", y: "country", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
