import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { readStepsDataset } from "../../src/course/dataset/steps-dataset.ts";
import { projectPath } from "../../src/course/project.ts";
import { computedColumn } from "../../src/steps/column.ts";
import type { Recipe } from "../../src/steps/step.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { valueFrom } from "../sandbox/run.ts";

const names = ["practice-5w", "rmrp-2020-needs", "departments"];
const datasets = names.map((name) => readStepsDataset(name));
const tables = names.map((name) => readDatasetFile(name));

const needs: Recipe = [
  { verb: "start", dataset: "practice-5w" },
  {
    verb: "keep-rows",
    match: "all",
    conditions: [
      { column: "month", is: "equal", value: "2019-03" },
      { column: "rule", is: "not-equal", value: "N/A" },
    ],
  },
  {
    verb: "group",
    by: ["adm1_pcode", "adm1_name"],
    summaries: [{ calculate: "sum", column: "beneficiaries", name: "people" }],
  },
  {
    verb: "join",
    dataset: "departments",
    where: [],
    on: [{ left: "adm1_pcode", right: "adm1_pcode" }],
    bring: [{ column: "capital", name: "capital" }],
    keep: "all",
  },
  { verb: "sort", by: [{ column: "people", order: "descending" }] },
  { verb: "first", count: 5 },
];

test("programOf writes one statement a step, with its lines", () => {
  const { code, lines } = programOf(needs, datasets);
  expect(code).toBe(`import { departments } from "datasets/departments";
import { activities } from "datasets/practice-5w";

const groups = (rows, ...columns) => [
  ...Map.groupBy(rows, (row) => JSON.stringify(columns.map((column) => row[column]))).values(),
];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const kept = activities.filter((row) => row.month === "2019-03" && row.rule !== "N/A");
const byAdm1PcodeAndAdm1Name = groups(kept, "adm1_pcode", "adm1_name").map((rows) => ({
  adm1_pcode: rows[0].adm1_pcode,
  adm1_name: rows[0].adm1_name,
  people: sum(rows.map((row) => row.beneficiaries)),
}));
const departmentsByAdm1Pcode = Map.groupBy(departments, (other) => other.adm1_pcode);
const withDepartments = byAdm1PcodeAndAdm1Name.flatMap((row) =>
  (departmentsByAdm1Pcode.get(row.adm1_pcode) ?? [{ capital: null }]).map((other) => ({
    ...row,
    capital: other.capital,
  })),
);
const sorted = withDepartments.toSorted((a, b) => b.people - a.people);
const first5 = sorted.slice(0, 5);

export default first5;
`);
  expect(lines).toEqual([
    { from: 2, to: 2 },
    { from: 9, to: 9 },
    { from: 10, to: 14 },
    { from: 15, to: 21 },
    { from: 22, to: 22 },
    { from: 23, to: 23 },
  ]);
});

test("programOf leaves out a step that cannot be done and those behind it", () => {
  const steps: Recipe = [
    ...needs.slice(0, 3),
    { verb: "sort", by: [{ column: "month", order: "ascending" }] },
  ];
  expect(programOf(steps, datasets)).toEqual(programOf(steps.slice(0, 3), datasets));
  expect(programOf([{ verb: "start", dataset: "nothing" }], datasets)).toEqual({ code: "", lines: [] });
});

test("a blank is no 0: it is not less than 1, adds nothing, has a group of its own and stands last", async () => {
  const name = "made";
  const columns = [
    computedColumn("place", "text", { mayBeBlank: true }),
    computedColumn("people", "number", { mayBeBlank: true }),
  ];
  const about = { name, exportName: name, title: { es: name, en: name }, columns };
  const table = {
    name,
    exportName: name,
    columns: ["place", "people"],
    values: [
      ["Lima", null, "Lima", null, "Áncash"],
      [2, 5, null, null, null],
    ],
  };
  const rowsOf = async (...steps: Recipe) => {
    const { code } = programOf([{ verb: "start", dataset: name }, ...steps], [about]);
    const value = await valueFrom(code, { datasets: [table] });
    return value.kind === "table" ? value.rows : value;
  };
  expect(
    await rowsOf({
      verb: "keep-rows",
      match: "all",
      conditions: [{ column: "people", is: "less", value: 3 }],
    }),
  ).toEqual([["Lima", 2]]);
  expect(
    await rowsOf({
      verb: "group",
      by: ["place"],
      summaries: [
        { calculate: "sum", column: "people", name: "sum" },
        { calculate: "mean", column: "people", name: "mean" },
        { calculate: "count-rows", column: "", name: "rows" },
      ],
    }),
  ).toEqual([
    ["Lima", 2, 2, 2],
    [null, 5, 5, 2],
    ["Áncash", null, null, 1],
  ]);
  expect(
    await rowsOf({
      verb: "sort",
      by: [
        { column: "people", order: "descending" },
        { column: "place", order: "ascending" },
      ],
    }),
  ).toEqual([
    [null, 5],
    ["Lima", 2],
    ["Áncash", null],
    ["Lima", null],
    [null, null],
  ]);
});

test("the coordination's rule, built of steps, gives the people that the report gives", async () => {
  const people = (column: string, by: string[], calculate: "sum" | "max"): Recipe[number] => ({
    verb: "group",
    by,
    summaries: [{ calculate, column, name: `${calculate}${by.length}` }],
  });
  const steps: Recipe = [
    { verb: "start", dataset: "practice-5w" },
    {
      verb: "keep-rows",
      match: "all",
      conditions: [
        { column: "month", is: "equal", value: "2019-06" },
        { column: "sector", is: "equal", value: "emergency_response" },
      ],
    },
    people("beneficiaries", ["adm1_name", "activity"], "sum"),
    people("sum2", ["adm1_name"], "max"),
    { verb: "total", calculate: "sum", column: "max1" },
  ];
  const exercise = "lessons/basic/05-count-people-once/exercises/june-by-the-rule/solution.ts";
  const given = { datasets: tables };
  expect(await valueFrom(programOf(steps, datasets).code, given)).toEqual(
    await valueFrom(readFileSync(projectPath(exercise), "utf8"), given),
  );
});
