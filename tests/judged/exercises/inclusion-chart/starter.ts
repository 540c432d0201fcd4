import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const rows = ["F050", "F051", "F052", "F053", "F054", "F055"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "______",
  caption: "______",
  x: { label: "______" },
  y: { label: null },
  marks: [
    Plot.barX(help, { x: "value", y: "indicator" }),
  ],
});
