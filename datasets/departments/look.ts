import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";

/** Their names stand to the left, where there is room. */
const crowded = ["Callao", "Chachapoyas", "Abancay", "Huancavelica", "Puerto Maldonado"];

export default Plot.plot({
  title: "Veinticinco capitales, de Tumbes a Tacna",
  caption: "Fuente: compilación UBIGEO del INEI y del RENIEC. Cada punto es la capital de un departamento.",
  aspectRatio: 1,
  inset: 30,
  x: { label: "Longitud (grados) →" },
  y: { label: "↑ Latitud (grados)" },
  marks: [
    Plot.dot(departments, { x: "longitude", y: "latitude", r: 4, fill: "var(--chart-1)" }),
    Plot.text(departments, {
      filter: (row) => !crowded.includes(row.capital),
      x: "longitude",
      y: "latitude",
      text: "capital",
      textAnchor: "start",
      dx: 8,
    }),
    Plot.text(departments, {
      filter: (row) => crowded.includes(row.capital),
      x: "longitude",
      y: "latitude",
      text: "capital",
      textAnchor: "end",
      dx: -8,
    }),
  ],
});
