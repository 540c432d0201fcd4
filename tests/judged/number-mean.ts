import type { Task } from "./task.ts";

export default {
  asked: "How many refugees are there per country of origin, on average, in 2019?",
  datasets: ["unhcr-peru-population"],
  compare: { as: "number" },
  given: `
import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";
const refugees = population.filter((row) => row.year === 2019).map((row) => row.refugees);
const sum = refugees.reduce((a, b) => a + b, 0);`,
  solution: "export default sum / refugees.length;",
  answers: {
    "danfo's mean": ["export default new dfd.Series(refugees).mean();", "pass"],
    "a running mean": [
      "let mean = 0; refugees.forEach((n, i) => { mean += (n - mean) / (i + 1); }); export default mean;",
      "pass",
    ],
    "the sum": ["export default sum;", "value-differs sum-for-mean"],
    "one decimal": ["export default Number((sum / refugees.length).toFixed(1));", "value-differs rounded"],
    "no decimals": ["export default Math.round(sum / refugees.length);", "value-differs rounded"],
    "the median": ["export default new dfd.Series(refugees).median();", "value-differs other"],
    "zeros left out": ["export default sum / refugees.filter((n) => n > 0).length;", "value-differs other"],
    text: ["export default String(sum / refugees.length);", "type-differs text"],
    "upside down": ["export default refugees.length / sum;", "value-differs"],
    "divided by nothing": ["export default sum / refugees.size;", "blank-differs nan"],
  },
} satisfies Task;
