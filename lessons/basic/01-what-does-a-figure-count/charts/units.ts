import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const words = {
  es: {
    title: (people, all, others) =>
      `${people} de las ${all} cifras cuentan personas; las demás cuentan otras ${others} cosas`,
    caption: "Fuente: GTRM Perú, reporte de fin de año 2019",
    figures: "Cifras del reporte",
    units: {
      persons: "personas",
      percent: "por ciento",
      date: "fecha",
      persons_per_month: "personas por mes",
      organizations: "organizaciones",
      usd: "dólares",
      persons_per_day: "personas por día",
      centres: "centros",
      events: "eventos",
      schools: "escuelas",
      rank: "puesto",
      claims: "solicitudes",
      cards: "carnés",
      leaflets: "folletos",
      offices: "oficinas",
      communities: "comunidades",
      kg: "kilos",
      districts: "distritos",
      frameworks: "marcos normativos",
      sites: "puntos de residuos",
      departments: "departamentos",
      provinces: "provincias",
      areas: "áreas",
      structures: "estructuras locales",
      exercises: "ejercicios",
      audiences: "públicos",
      tools: "herramientas",
    },
  },
  en: {
    title: (people, all, others) =>
      `${people} of the ${all} figures count people; the rest count ${others} other things`,
    caption: "Source: GTRM Peru, 2019 end-year report",
    figures: "Figures in the report",
    units: {
      persons: "people",
      percent: "per cent",
      date: "date",
      persons_per_month: "people per month",
      organizations: "organizations",
      usd: "US dollars",
      persons_per_day: "people per day",
      centres: "centres",
      events: "events",
      schools: "schools",
      rank: "rank",
      claims: "claims",
      cards: "cards",
      leaflets: "leaflets",
      offices: "offices",
      communities: "communities",
      kg: "kilos",
      districts: "districts",
      frameworks: "legal frameworks",
      sites: "waste sites",
      departments: "departments",
      provinces: "provinces",
      areas: "areas",
      structures: "local structures",
      exercises: "exercises",
      audiences: "audiences",
      tools: "tools",
    },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const units = [...new Set(figures.map(({ unit }) => unit))]
  .map((unit) => ({
    unit: words.units[unit],
    figures: figures.filter((figure) => figure.unit === unit).length,
    people: unit === "persons",
  }))
  .sort((a, b) => b.figures - a.figures || a.unit.localeCompare(b.unit));
const people = units.find((unit) => unit.people).figures;

export default Plot.plot({
  title: words.title(people, figures.length, units.length - 1),
  caption: words.caption,
  marginLeft: 140,
  marginBottom: 44,
  x: { label: `${words.figures} →`, labelAnchor: "left", grid: true },
  y: { label: null, domain: units.map(({ unit }) => unit) },
  marks: [
    Plot.barX(units, {
      x: "figures",
      y: "unit",
      fill: (unit) => (unit.people ? "var(--chart-1)" : "var(--chart-10)"),
    }),
    Plot.text(units, { x: "figures", y: "unit", text: "figures", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
