import type { Task } from "./task.ts";

export default {
  asked: "How many people were waiting for an asylum decision in Peru at the end of 2019?",
  datasets: ["unhcr-peru-population"],
  compare: { as: "number" },
  given: `
import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";
const of2019 = population.filter((row) => row.year === 2019);
const total = of2019.reduce((sum, row) => sum + row.asylum_seekers, 0);`,
  solution: "export default total;",
  answers: {
    "a loop": ["let n = 0; for (const row of of2019) n += row.asylum_seekers; export default n;", "pass"],
    "a loop over all rows with an if": [
      "let n = 0; for (const row of population) { if (row.year == 2019) { n = n + row.asylum_seekers } } export default n",
      "pass",
    ],
    "danfo's sum of a column": [
      'const df = new dfd.DataFrame(of2019); export default df["asylum_seekers"].sum();',
      "pass",
    ],
    "danfo's query and sum": [
      'const df = new dfd.DataFrame(population); export default df.query(df["year"].eq(2019))["asylum_seekers"].sum();',
      "pass",
    ],
    "map, then reduce": [
      "export default of2019.map((row) => row.asylum_seekers).reduce((a, b) => a + b);",
      "pass",
    ],
    "a number typed in is a number": ["export default total + 0.0;", "pass"],
    "in thousands": ["export default total / 1000;", "value-differs factor"],
    "in thousands, rounded": ["export default Math.round(total / 1000);", "value-differs factor"],
    "rounded to thousands": ["export default Math.round(total / 1000) * 1000;", "value-differs rounded"],
    "each row twice": [
      "export default [...of2019, ...of2019].reduce((sum, row) => sum + row.asylum_seekers, 0);",
      "value-differs repeated",
    ],
    "the mean": ["export default total / of2019.length;", "value-differs mean-for-sum"],
    "the wrong sign": ["export default 0 - total;", "value-differs sign"],
    "every year": [
      "export default population.reduce((sum, row) => sum + row.asylum_seekers, 0);",
      "value-differs other",
    ],
    "the year as text": [
      'export default population.filter((row) => row.year === "2019").reduce((sum, row) => sum + row.asylum_seekers, 0);',
      "value-differs 0",
    ],
    "another column": ["export default of2019.reduce((sum, row) => sum + row.refugees, 0);", "value-differs"],
    "rows counted": ["export default of2019.length;", "value-differs other"],
    "a column that is not there": [
      "export default of2019.reduce((sum, row) => sum + row.asylumSeekers, 0);",
      "blank-differs nan",
    ],
    "joined as texts": [
      'export default of2019.reduce((sum, row) => sum + row.asylum_seekers, "");',
      "type-differs text",
    ],
    toFixed: ["export default total.toFixed(0);", "type-differs text"],
    "written for people": ['export default total.toLocaleString("es");', "type-differs text"],
    "the name in quotes": ['export default "total";', "type-differs total"],
    "a big integer": ["export default BigInt(total);", "type-differs bigint"],
    "in a list": ["export default [total];", "kind-differs list"],
    "in an object": ["export default { total };", "kind-differs pairs"],
    "the rows": ["export default of2019;", "kind-differs table"],
    "a function that nobody called": ["export default () => total;", "kind-differs function"],
    undefined: ["let answer; export default answer;", "nothing program"],
    "only printed": ["console.log(total);", "stops"],
    "a word misspelt": ["export default totl;", "stops"],
  },
} satisfies Task;
