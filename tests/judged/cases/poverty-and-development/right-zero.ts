import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)", zero: true }, y: { label: "Índice de desarrollo humano", zero: true },  marks: [Plot.dot(departments, { x: "poverty_pct", y: "hdi_2019" })] });
