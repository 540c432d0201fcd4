import * as Plot from "@observablehq/plot";
import { survey } from "datasets/practice-form";

const kinds = {
  select_one: "Una opción",
  select_multiple: "Varias opciones",
  integer: "Número",
  text: "Texto",
};

const questions = survey.flatMap((row) => kinds[row.type.split(" ")[0]] ?? []);

export default Plot.plot({
  title: "Simulado: la mayoría de las preguntas ofrece opciones",
  caption: "Formulario simulado, con errores a propósito.",
  x: { label: "Preguntas →", grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      questions,
      Plot.groupY({ x: "count" }, { y: (kind) => kind, fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
