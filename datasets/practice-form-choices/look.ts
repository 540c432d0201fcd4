import * as Plot from "@observablehq/plot";
import { choices } from "datasets/practice-form-choices";

const words = {
  es: {
    title: "Simulado: cuántas opciones tiene cada lista",
    caption: "Formulario simulado, con errores a propósito.",
    choices: "Opciones →",
  },
  en: {
    title: "Simulated: how many choices each list has",
    caption: "A simulated form, with faults on purpose.",
    choices: "Choices →",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: words.choices, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      choices,
      Plot.groupY({ x: "count" }, { y: "list_name", fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
