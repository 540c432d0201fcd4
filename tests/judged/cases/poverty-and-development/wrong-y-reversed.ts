import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)" }, y: { label: "Índice", reverse: true },  marks: [Plot.dot(departments, { x: "poverty_pct", y: "hdi_2019" })] });
