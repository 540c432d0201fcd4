import * as Plot from "@observablehq/plot";
import { needs } from "datasets/rmrp-2020-needs";
const rows = needs.filter((row) => row.sector === "food_security" && row.adm1_name !== "Lima").sort((a, b) => b.value - a.value).slice(0, 7);
