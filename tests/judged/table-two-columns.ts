import type { Task } from "./task.ts";

export default {
  asked: "Refugees and asylum seekers of four origins in 2019, the origin with most refugees first.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "table", order: true, extraColumns: false },
  given: `
import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";
const rows = population
  .filter((row) => row.year === 2019 && ["VEN", "COL", "CUB", "ECU"].includes(row.origin_iso3))
  .toSorted((a, b) => b.refugees - a.refugees);
const table = rows.map((row) => ({
  origin: row.origin_iso3, refugees: row.refugees, seekers: row.asylum_seekers,
}));`,
  solution: "export default table;",
  answers: {
    "a DataFrame": ["export default new dfd.DataFrame(table);", "pass"],
    "sorted by danfo": [
      'export default new dfd.DataFrame(table.toReversed()).sortValues("refugees", { ascending: false });',
      "pass",
    ],
    "columns crossed": [
      "export default table.map(({ origin, refugees, seekers }) => ({ origin, refugees: seekers, seekers: refugees }));",
      "columns-swapped refugees,seekers",
    ],
    "the smallest first": ["export default table.toReversed();", "order-differs true"],
    "by name": [
      "export default table.toSorted((a, b) => (a.origin < b.origin ? -1 : 1));",
      "order-differs false",
    ],
    "one column twice": [
      "export default table.map((row) => ({ ...row, seekers: row.refugees }));",
      "cell-differs seekers",
    ],
    "with the sum of both": [
      "export default table.map((row) => ({ ...row, both: row.refugees + row.seekers }));",
      "column-extra both",
    ],
    "all columns of the dataset": ["export default rows;", "column-renamed"],
    "names in lower case": [
      "export default table.map((row) => ({ ...row, origin: row.origin.toLowerCase() }));",
      "cell-differs spelling",
    ],
    "names in quotes": [
      "export default table.map((row) => ({ ...row, origin: JSON.stringify(row.origin) }));",
      "row-extra",
    ],
    "one origin left out": ['export default table.filter((row) => row.origin !== "ECU");', "row-missing ECU"],
    "one origin misspelt": [
      'export default population.filter((row) => row.year === 2019 && ["VEN", "COL", "CUB", "ECD"].includes(row.origin_iso3)).toSorted((a, b) => b.refugees - a.refugees).map((row) => ({ origin: row.origin_iso3, refugees: row.refugees, seekers: row.asylum_seekers }));',
      "row-missing",
    ],
    "rounded to hundreds": [
      "export default table.map((row) => ({ ...row, seekers: Math.round(row.seekers / 100) * 100 }));",
      "cell-differs",
    ],
    "zeros as blanks": [
      "export default table.map((row, i) => ({ ...row, refugees: i === 1 ? 0 : row.refugees }));",
      "cell-differs 0",
    ],
  },
} satisfies Task;
