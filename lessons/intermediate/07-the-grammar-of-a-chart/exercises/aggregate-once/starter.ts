import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const recent = population.filter((row) => row.year >= 2014);
const years = [...new Set(recent.map((row) => row.year))];
const perYear = years.map((year) => ({
  year,
  people: recent
    .filter((row) => row.year === year)
    .reduce((sum, row) => sum + row.asylum_seekers, 0),
}));

export default Plot.plot({
  x: { label: null, tickFormat: "d" },
  marks: [Plot.barY(perYear, Plot.groupX({ y: "count" }, { x: "year" }))],
});
