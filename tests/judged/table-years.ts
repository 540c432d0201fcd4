import type { Task } from "./task.ts";

export default {
  asked: "Asylum seekers by year, from 2015 to 2019: a table of year and people.",
  datasets: ["unhcr-peru-population"],
  compare: { as: "table", key: ["year"] },
  given: `
import * as dfd from "danfojs";
import { population } from "datasets/unhcr-peru-population";
const years = [2015, 2016, 2017, 2018, 2019];
const rowsOf = (year) => population.filter((row) => row.year === year);
const sum = (rows) => rows.reduce((total, row) => total + row.asylum_seekers, 0);
const table = years.map((year) => ({ year, people: sum(rowsOf(year)) }));`,
  solution: "export default table;",
  answers: {
    "danfo's groupby": [
      `const df = new dfd.DataFrame(population.filter((row) => row.year >= 2015 && row.year <= 2019));
       const grouped = df.groupby(["year"]).col(["asylum_seekers"]).sum();
       export default grouped.rename({ asylum_seekers_sum: "people" });`,
      "pass",
    ],
    "a DataFrame": ["export default new dfd.DataFrame(table);", "pass"],
    "a Map of years": ["export default new Map(table.map((row) => [row.year, row.people]));", "pass"],
    "from the last year to the first": ["export default table.toReversed();", "pass"],
    "columns the other way round": [
      "export default table.map(({ year, people }) => ({ people, year }));",
      "pass",
    ],
    "one more column": ["export default table.map((row) => ({ ...row, note: row.year > 2017 }));", "pass"],
    "an object, whose keys are texts": [
      "export default Object.fromEntries(table.map((row) => [row.year, row.people]));",
      "type-differs text",
    ],
    "danfo's own name for a sum": [
      `const df = new dfd.DataFrame(population.filter((row) => row.year >= 2015 && row.year <= 2019));
       export default df.groupby(["year"]).col(["asylum_seekers"]).sum();`,
      "column-renamed values",
    ],
    "a capital in the name": [
      "export default table.map(({ year, people }) => ({ Year: year, people }));",
      "column-renamed case",
    ],
    "the plural": [
      "export default table.map(({ year, people }) => ({ years: year, people }));",
      "column-renamed plural",
    ],
    "another language": [
      "export default table.map(({ year, people }) => ({ year, personas: people }));",
      "column-renamed values",
    ],
    "the number left out": ["export default table.map(({ year }) => ({ year }));", "column-missing people"],
    "a total below": [
      'export default [...table, { year: "Total", people: table.reduce((n, row) => n + row.people, 0) }];',
      "row-extra true",
    ],
    "after 2015": ["export default table.filter((row) => row.year > 2015);", "row-missing"],
    "from 2014": [
      "export default [2014, ...years].map((year) => ({ year, people: sum(rowsOf(year)) }));",
      "row-extra 2014",
    ],
    "not grouped": [
      "export default population.filter((row) => row.year >= 2015 && row.year <= 2019).map((row) => ({ year: row.year, people: row.asylum_seekers }));",
      "row-duplicated",
    ],
    "added twice": ["export default [...table, ...table];", "row-duplicated true"],
    "years as texts": [
      "export default table.map((row) => ({ ...row, year: String(row.year) }));",
      "type-differs text",
    ],
    "numbers as texts": [
      "export default table.map((row) => ({ ...row, people: String(row.people) }));",
      "type-differs text",
    ],
    "numbers written for people": [
      'export default table.map((row) => ({ ...row, people: row.people.toLocaleString("en") }));',
      "type-differs text",
    ],
    "in thousands": [
      "export default table.map((row) => ({ ...row, people: row.people / 1000 }));",
      "unit-differs factor",
    ],
    refugees: [
      "export default years.map((year) => ({ year, people: rowsOf(year).reduce((n, row) => n + row.refugees, 0) }));",
      "cell-differs other",
    ],
    means: [
      "export default years.map((year) => ({ year, people: sum(rowsOf(year)) / rowsOf(year).length }));",
      "cell-differs mean-for-sum",
    ],
    "rows counted": [
      "export default years.map((year) => ({ year, people: rowsOf(year).length }));",
      "cell-differs",
    ],
    "an index that is one too far": [
      "export default years.map((year) => ({ year, people: sum(rowsOf(year - 1)) })).map((row, i) => (i === 0 ? { ...row, people: 0 } : row));",
      "rows-shifted down",
    ],
    "the next year's number": [
      "export default years.map((year, i) => ({ year, people: table[i + 1]?.people ?? null }));",
      "rows-shifted up",
    ],
    "running sums": [
      "let n = 0; export default table.map((row) => ({ year: row.year, people: (n += row.people) }));",
      "cell-differs",
    ],
    "no number in one year": [
      "export default table.map((row) => (row.year === 2016 ? { ...row, people: null } : row));",
      "blank-differs null",
    ],
    "no row kept": ['export default table.filter((row) => row.year === "2015");', "row-missing"],
    "a list": ["export default table.map((row) => row.people);", "kind-differs list"],
    "one number": ["export default sum(population);", "kind-differs number"],
  },
} satisfies Task;
