import type { Task } from "./task.ts";

export default {
  asked: "Which share of the asylum seekers of 2019 comes from Venezuela, between 0 and 1?",
  datasets: ["unhcr-peru-population"],
  compare: { as: "number", tolerance: { absolute: 0.0001 } },
  given: `
import { population } from "datasets/unhcr-peru-population";
const of2019 = population.filter((row) => row.year === 2019);
const all = of2019.reduce((sum, row) => sum + row.asylum_seekers, 0);
const venezuela = of2019.find((row) => row.origin_iso3 === "VEN").asylum_seekers;`,
  solution: "export default venezuela / all;",
  answers: {
    "one line": [
      'export default of2019.filter((row) => row.origin_iso3 == "VEN").map((row) => row.asylum_seekers)[0] / all',
      "pass",
    ],
    "the rest taken from 1": ["export default 1 - (all - venezuela) / all;", "pass"],
    "four decimals, as allowed": ["export default Math.round((venezuela / all) * 10000) / 10000;", "pass"],
    "a per cent": ["export default (venezuela / all) * 100;", "value-differs percent-for-share"],
    "a rounded per cent": [
      "export default Math.round((venezuela / all) * 1000) / 10;",
      "value-differs percent-for-share",
    ],
    "a per cent with its sign": ['export default (100 * venezuela / all).toFixed(1) + " %";', "type-differs"],
    "the count": ["export default venezuela;", "value-differs other"],
    "the other part": ["export default (all - venezuela) / all;", "value-differs other"],
    "two decimals": ["export default Number((venezuela / all).toFixed(1));", "value-differs rounded"],
    "both numbers": ["export default [venezuela, all];", "kind-differs list"],
    null: ["export default null;", "blank-differs null"],
  },
} satisfies Task;
