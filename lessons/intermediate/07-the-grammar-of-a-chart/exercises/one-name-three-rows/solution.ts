import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";

const cuba = population.filter((row) => row.origin_iso3 === "CUB" && row.year >= 2017 && row.year <= 2019);

export default Plot.barX(cuba, { x: "asylum_seekers", y: "origin_iso3" }).plot();
