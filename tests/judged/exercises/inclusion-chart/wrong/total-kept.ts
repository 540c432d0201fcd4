import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const rows = ["F050", "F051", "F052", "F053", "F054"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "Las actividades de integración llegaron a muchas más personas que las demás ayudas del área",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019.",
  x: { label: "Personas alcanzadas en 2019" },
  y: { label: null },
  marks: [Plot.barX(help, { x: "value", y: "indicator", sort: { y: "-x" } })],
});
