import * as Plot from "@observablehq/plot";
import { survey } from "datasets/practice-form";

const words = {
  es: {
    title: "Simulado: la mayoría de las preguntas ofrece opciones",
    caption: "Formulario simulado, con errores a propósito.",
    questions: "Preguntas →",
    kinds: { select_one: "Una opción", select_multiple: "Varias opciones", integer: "Número", text: "Texto" },
  },
  en: {
    title: "Simulated: most questions offer choices",
    caption: "A simulated form, with faults on purpose.",
    questions: "Questions →",
    kinds: { select_one: "One choice", select_multiple: "Several choices", integer: "Number", text: "Text" },
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

const questions = survey.flatMap((row) => words.kinds[row.type.split(" ")[0]] ?? []);

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  x: { label: words.questions, grid: true },
  y: { label: null },
  marks: [
    Plot.barX(
      questions,
      Plot.groupY({ x: "count" }, { y: (kind) => kind, fill: "var(--chart-1)", sort: { y: "-x" } }),
    ),
    Plot.ruleX([0]),
  ],
});
