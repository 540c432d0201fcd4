import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";

const words = {
  es: {
    title: "Más de la mitad está en Colombia y el Perú",
    caption:
      "Fuente: ACNUR, Buscador de datos sobre refugiados. Personas de Venezuela refugiadas, solicitantes de asilo o con otra necesidad de protección, 2025. Los diez países con más.",
    people: "Millones de personas →",
    name: "asylum_es",
  },
  en: {
    title: "More than half are in Colombia and Peru",
    caption:
      "Source: UNHCR Refugee Data Finder. People from Venezuela who are refugees, asylum-seekers or in other need of protection, 2025. The ten countries with most.",
    people: "Millions of people →",
    name: "asylum_en",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const countries = venezuelans
  .filter((row) => row.year === 2025 && row.asylum_iso3 !== "VEN")
  .map((row) => ({
    country: row[words.name],
    people: (row.refugees + row.asylum_seekers + (row.other_in_need ?? 0)) / 1e6,
  }))
  .sort((a, b) => b.people - a.people)
  .slice(0, 10);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  marginLeft: 110,
  x: { label: words.people, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(countries, { x: "people", y: "country", fill: "var(--chart-1)", sort: { y: "-x" } }),
    Plot.ruleX([0]),
  ],
});
