import * as Plot from "@observablehq/plot";
import { departments } from "datasets/departments";

const words = {
  es: {
    title: "Veinticinco capitales, de Tumbes a Tacna",
    caption: "Fuente: compilación UBIGEO del INEI y del RENIEC. Cada punto es la capital de un departamento.",
    longitude: "Longitud (grados) →",
    latitude: "↑ Latitud (grados)",
  },
  en: {
    title: "Twenty-five capitals, from Tumbes to Tacna",
    caption: "Source: UBIGEO compilation of INEI and RENIEC. Each dot is the capital of a department.",
    longitude: "Longitude (degrees) →",
    latitude: "↑ Latitude (degrees)",
  },
}[new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2)];

/** Their names stand to the left, where there is room. */
const crowded = ["Callao", "Chachapoyas", "Abancay", "Huancavelica", "Puerto Maldonado"];

export default Plot.plot({
  title: words.title,
  caption: words.caption,
  aspectRatio: 1,
  inset: 30,
  x: { label: words.longitude },
  y: { label: words.latitude },
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
