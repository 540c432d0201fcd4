import type { Task } from "./task.ts";

export default {
  asked: "Which areas of work have figures in the report?",
  datasets: ["gtrm-2019-figures"],
  compare: { as: "list" },
  given: `
import * as dfd from "danfojs";
import { figures } from "datasets/gtrm-2019-figures";
const areas = [...new Set(figures.map((row) => row.area))];`,
  solution: "export default areas;",
  answers: {
    "in the order of the alphabet": ["export default areas.toSorted();", "pass"],
    "with a filter": [
      "const all = figures.map((row) => row.area); export default all.filter((area, i) => all.indexOf(area) === i);",
      "pass",
    ],
    "danfo's unique": ['export default new dfd.DataFrame(figures)["area"].unique();', "pass"],
    "the keys of a Map": ["export default [...Map.groupBy(figures, (row) => row.area).keys()];", "pass"],
    "each as often as it stands": ["export default figures.map((row) => row.area);", "item-extra"],
    "one left out": ["export default areas.slice(1);", "item-missing"],
    "a total added": ['export default [...areas, "total"];', "item-extra total"],
    "in capitals": ["export default areas.map((area) => area.toUpperCase());", "item-differs spelling"],
    "every second in capitals": [
      "export default areas.map((area, i) => (i % 2 === 0 ? area.toUpperCase() : area));",
      "item-differs spelling",
    ],
    "with spaces": [
      'export default areas.map((area) => area.replaceAll("_", " "));',
      "item-differs spelling",
    ],
    "another column": [
      "export default [...new Set(figures.map((row) => row.unit))].slice(0, areas.length);",
      "item-differs",
    ],
    "one text": ['export default areas.join(", ");', "kind-differs text"],
    "how many": ["export default areas.length;", "kind-differs number"],
    "the rows": ["export default figures;", "kind-differs table"],
    "a column that is not there": [
      "export default [...new Set(figures.map((row) => row.Area))];",
      "blank-differs undefined",
    ],
    "nothing in it": ["export default [];", "item-missing"],
  },
} satisfies Task;
