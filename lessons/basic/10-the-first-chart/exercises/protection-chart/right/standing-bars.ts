import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const language = new Intl.NumberFormat().resolvedOptions().locale.slice(0, 2);
const names = new Map(
  figures.map((row) => [row.id, language === "es" ? row.indicator_es : row.indicator_en]),
);

const rows = ["F032", "F033", "F034", "F035"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "Orientation reached more people than any other protection help in 2019",
  caption: "Source: GTRM Peru, end-year report 2019.",
  marginBottom: 60,
  y: { label: "Persons assisted" },
  marks: [
    Plot.axisX({ label: null, lineWidth: 12, tickFormat: (id) => names.get(id) }),
    Plot.barY(help, { x: "id", y: "value", sort: { x: "-y" } }),
  ],
});
