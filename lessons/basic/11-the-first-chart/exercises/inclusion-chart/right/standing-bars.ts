import * as Plot from "@observablehq/plot";
import { figures } from "datasets/gtrm-2019-figures";

const rows = ["F051", "F052", "F053", "F054"];
const help = figures.filter((row) => rows.includes(row.id));

export default Plot.plot({
  title: "Integration activities reached far more people than other help in this area",
  caption: "Source: GTRM Peru, 2019 end-year report",
  marginBottom: 60,
  y: { label: "People reached in 2019" },
  marks: [
    Plot.axisX({ label: null, lineWidth: 12 }),
    Plot.barY(help, { x: "indicator", y: "value", sort: { x: "-y" } }),
  ],
});
