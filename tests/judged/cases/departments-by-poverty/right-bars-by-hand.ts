import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)" }, y: { label: "Número de departamentos" },  marks: [Plot.rectY([0, 10, 20, 30, 40].map((from) => ({ from, n: departments.filter((d) => d.poverty_pct >= from && d.poverty_pct < from + 10).length })), { x1: "from", x2: (d) => d.from + 10, y: "n" })] });
