import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const recent = population.filter((row) => row.year >= 2014);

export default Plot.plot({
  x: { label: null, tickFormat: "d" },
  marks: [Plot.barY(recent, Plot.groupX({ y: "mean" }, { x: "year", y: "asylum_seekers" }))],
});
