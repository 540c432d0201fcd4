import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";
export default Plot.plot({ x: { label: "Pobreza (%)" }, y: { label: "Índice de desarrollo humano" },  marks: [Plot.dot(departments, { x: (d, i) => d.poverty_pct + (i % 3) * 3, y: "hdi_2019" })] });
