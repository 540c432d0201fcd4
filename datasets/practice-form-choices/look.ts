import * as Plot from "@observablehq/plot";
import { choices } from "datasets/practice-form-choices";

export default Plot.plot({
  title: "Simulado: cuántas opciones tiene cada lista",
  caption: "Formulario simulado, con errores a propósito.",
  x: { label: "Opciones →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      choices,
      Plot.groupY({ x: "count" }, { y: "list_name", fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
