import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const rows = ["F051", "F052", "F053", "F054"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "Las actividades de integración llegaron a muchas más personas que las demás ayudas del área",
  caption: "Fuente: GTRM Perú, reporte de fin de año 2019.",
  height: 240,
  marginLeft: 240,
  marginRight: 40,
  x: { label: "Personas alcanzadas en 2019" },
  marks: [
    Plot.axisY({ label: null, lineWidth: 20, tickFormat: nameOf }),
    Plot.barX(help, { x: "value", y: "id", sort: { y: "-x" } }),
  ],
});

function nameOf(id) {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  return figures.find((row) => row.id === id)[`indicator_${locale.slice(0, 2)}`];
}
