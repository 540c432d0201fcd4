import type { Task } from "./task.ts";

export default {
  asked: "The share of each kind of decision in 2019: recognised, rejected, closed.",
  datasets: ["unhcr-peru-decisions"],
  compare: { as: "list", order: true },
  given: `
import { decisions } from "datasets/unhcr-peru-decisions";
const rows = decisions.filter((row) => row.year === 2019);
const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
const all = sum("recognized") + sum("rejected") + sum("closed");
const shares = ["recognized", "rejected", "closed"].map((column) => sum(column) / all);`,
  solution: "export default shares;",
  answers: {
    "one by one": [
      'export default [sum("recognized") / all, sum("rejected") / all, sum("closed") / all];',
      "pass",
    ],
    "per cent": ["export default shares.map((share) => share * 100);", "unit-differs percent-for-share"],
    counts: ['export default ["recognized", "rejected", "closed"].map(sum);', "item-differs"],
    texts: ["export default shares.map((share) => share.toFixed(2));", "type-differs text"],
    "the other way round": ["export default shares.toReversed();", "order-differs true"],
    "two of three": ["export default shares.slice(0, 2);", "item-missing"],
    "with their sum": ["export default [...shares, 1];", "item-extra"],
    "a Map": [
      'export default new Map(["recognized", "rejected", "closed"].map((name, i) => [name, shares[i]]));',
      "kind-differs pairs",
    ],
  },
} satisfies Task;
