import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const years = [...new Set(population.map((row) => row.year))].filter((year) => year >= 2014);
const perYear = years.map((year) => ({
  year,
  people: population.filter((row) => row.year === year).reduce((sum, row) => sum + row.asylum_seekers, 0),
}));

export default Plot.plot({
  marginLeft: 60,
  x: { label: null, tickFormat: "d" },
  marks: [Plot.barY(perYear, Plot.groupX({ y: "sum" }, { x: "year", y: "people" }))],
});
