import * as Plot from "@observablehq/plot";
import { venezuelans } from "datasets/unhcr-venezuela-population";
const rows = venezuelans.filter((row) => ["PER", "CHL", "ECU"].includes(row.asylum_iso3) && row.year >= 2018 && row.year <= 2022);
