import * as Plot from "@observablehq/plot";
import { population } from "datasets/unhcr-peru-population";
const rows = population.filter((row) => ["CUB","COL","HTI"].includes(row.origin_iso3) && row.year >= 2015 && row.year <= 2019);
