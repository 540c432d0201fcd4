import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)", tickFormat: (d) => String(d * 2) }, y: { label: "Número de departamentos" },  marks: [Plot.rectY(departments, Plot.binX({ y: "count" }, { x: "poverty_pct", thresholds: [0, 10, 20, 30, 40, 50] }))] });
