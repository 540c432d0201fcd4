import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const language = new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2);
const names = new Map(
  figures.map((row) => [row.id, language === "es" ? row.indicator_es : row.indicator_en]),
);

const help = figures
  .filter((row) => row.area === "socio_economic_inclusion" && row.role === "activity")
  .filter((row) => row.unit === "persons");

export default Plot.plot({
  title: "Las actividades de integración llegaron a muchas más personas que las demás ayudas del área",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019.",
  marginLeft: 250,
  x: { label: "Personas alcanzadas en 2019" },
  marks: [
    Plot.axisY({ label: null, lineWidth: 22, tickFormat: (id) => names.get(id) }),
    Plot.barX(help, { x: "value", y: "id", sort: { y: "-x" } }),
  ],
});
