import type { Task } from "./task.ts";

export default {
  asked: "People reached by each partner; rows without a partner are a group of their own, with null.",
  datasets: [],
  compare: { as: "table", key: ["partner"] },
  given: `
import * as dfd from "danfojs";
const rows = [
  { partner: "Red Azul", people: 120 }, { partner: null, people: 45 }, { partner: "Nube Verde", people: 30 },
  { partner: "Red Azul", people: 60 }, { partner: null, people: 15 }, { partner: "Silla Coja", people: 8 },
];
const grouped = (some) => [...Map.groupBy(some, (row) => row.partner)].map(([partner, members]) => ({
  partner, people: members.reduce((sum, row) => sum + row.people, 0),
}));`,
  solution: "export default grouped(rows);",
  answers: {
    "a Map": ["export default new Map(grouped(rows).map((row) => [row.partner, row.people]));", "pass"],
    "rows without a name thrown away": [
      "export default grouped(rows.filter((row) => row.partner));",
      "group-unnamed missing",
    ],
    "a name and the group left out": [
      'export default grouped(rows.filter((row) => row.partner && row.partner !== "Silla Coja"));',
      "row-missing",
    ],
    "the text null, as objects make it": [
      "const sums = {}; for (const row of rows) sums[row.partner] = (sums[row.partner] ?? 0) + row.people; export default sums;",
      "blank-differs",
    ],
    "an empty text": [
      'export default grouped(rows).map((row) => ({ ...row, partner: row.partner ?? "" }));',
      "group-unnamed",
    ],
    "a name made up": [
      'export default grouped(rows).map((row) => ({ ...row, partner: row.partner ?? "Ninguno" }));',
      "row-extra",
    ],
    counted: ["export default grouped(rows.map((row) => ({ ...row, people: 1 })));", "cell-differs"],
  },
} satisfies Task;
