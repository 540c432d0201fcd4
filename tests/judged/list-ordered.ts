import type { Task } from "./task.ts";

export default {
  asked: "The five origins with most asylum seekers in 2019, the largest first.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "list", order: true },
  given: `
import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";
const of2019 = population.filter((row) => row.year === 2019);
const sorted = of2019.toSorted((a, b) => b.asylum_seekers - a.asylum_seekers);
const five = sorted.slice(0, 5).map((row) => row.origin_iso3);`,
  solution: "export default five;",
  answers: {
    "with danfo": [
      'export default new dfd.DataFrame(of2019).sortValues("asylum_seekers", { ascending: false }).head(5)["origin_iso3"].values;',
      "pass",
    ],
    "as a Series": ['export default new dfd.DataFrame(sorted).head(5)["origin_iso3"];', "pass"],
    "one by one": [
      "const names = []; for (let i = 0; i < 5; i++) names.push(sorted[i].origin_iso3); export default names;",
      "pass",
    ],
    "the smallest of them first": ["export default five.toReversed();", "order-differs true"],
    "in the order of the alphabet": ["export default five.toSorted();", "order-differs false"],
    "the smallest of all": ["export default sorted.slice(-5).map((row) => row.origin_iso3);", "item-differs"],
    four: ["export default five.slice(0, 4);", "item-missing"],
    six: ["export default sorted.slice(0, 6).map((row) => row.origin_iso3);", "item-extra"],
    "from the second": ["export default sorted.slice(1, 6).map((row) => row.origin_iso3);", "item-differs"],
    "sorted as texts": [
      "export default of2019.toSorted((a, b) => (String(b.asylum_seekers) > String(a.asylum_seekers) ? 1 : -1)).slice(0, 5).map((row) => row.origin_iso3);",
      "item-differs",
    ],
    "the numbers": [
      "export default sorted.slice(0, 5).map((row) => row.asylum_seekers);",
      "type-differs number",
    ],
    "the first only": ["export default five[0];", "kind-differs text"],
  },
} satisfies Task;
