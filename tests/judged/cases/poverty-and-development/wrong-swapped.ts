import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)" }, y: { label: "Índice de desarrollo humano" },  marks: [Plot.dot(departments, { y: "poverty_pct", x: "hdi_2019" })] });
