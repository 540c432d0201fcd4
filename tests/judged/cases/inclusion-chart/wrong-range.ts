import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";
const help = figures.filter((row) => ["F051", "F052", "F053", "F054"].includes(row.id)).sort((a, b) => b.value - a.value);
const title = "Las actividades de integración llegaron a muchas más personas que las demás";
const caption = "Fuente: GTRM Perú, reporte de fin de año 2019.";
export default Plot.plot({ title, caption, y: { label: null }, x: { range: [20, 640], label: "Personas alcanzadas en 2019" }, marginLeft: 300,  marks: [Plot.barX(help, { x: "value", y: "indicator", sort: { y: "-x" } })] });
