import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const places = {
  F015: "area-total",
  F016: "items",
  F017: "health",
  F018: "transport",
  F019: "shelter",
  F020: "food",
  F021: "nutrition",
  F022: "wash",
  F023: "cash",
  F028: "tumbes-protection",
  F029: "tumbes-assisted",
};
const fromTumbes = {
  F028: `${"Tumbes, del 10 al 18 de junio:"} ${"personas con apoyo de protección"}`,
  F029: `${"Tumbes, del 10 al 18 de junio:"} ${"personas asistidas"}`,
};
const rows = figures
  .filter((row) => row.area === "emergency_response" && row.unit === "persons")
  .map((row) => ({
    place: places[row.id],
    name: fromTumbes[row.id] ?? row.indicator,
    thousands: row.value / 1000,
  }));

export default Plot.plot({
  title: "Respuesta de emergencia: todas las filas que cuentan personas",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019.",
  x: { label: "Miles de personas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(rows, {
      x: "thousands",
      y: "name",
      sort: { y: "-x" },
      fill: "var(--chart-1)",
      ariaLabel: "place",
    }),
    Plot.text(rows, { x: "thousands", y: "name", text: "thousands", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});
