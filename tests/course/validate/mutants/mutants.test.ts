import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDatasetFile } from "../../../../src/course/dataset/dataset.ts";
import { listExercises, readExercise } from "../../../../src/course/exercise/folder.ts";
import { projectPath } from "../../../../src/course/project.ts";
import { mutantsOf } from "../../../../src/course/validate/mutants/mutants.ts";
import { mutationRules } from "../../../../src/course/validate/mutants/rules.ts";
import { stripTypes } from "../../../../src/sandbox/strip-types.ts";

const datasets = [readDatasetFile("unhcr-peru-population")];

/** What a rule makes of a program. */
const madeBy = (rule: string, program: string): string[] =>
  mutantsOf(program, datasets)
    .filter((mutant) => mutant.rule === rule)
    .map(({ code }) => code);

/** By rule: a right program, and wrong ones that must be made of it. */
const examples: Record<string, [program: string, ...wrong: string[]]> = {
  "drop-filter": ["(rows).filter((row) => row.year > 2015).length", "(rows).length"],
  "drop-condition": ["a(x) && b(x)", "(a(x))", "(b(x))"],
  "flip-logic": ["(a || b) && c", "(a || b) || c", "(a && b) && c"],
  "shift-bound": ["year >= 2015", "year > 2015"],
  "turn-condition": ["!(a === b)", "(a === b)", "!(a !== b)"],
  "other-value": ["row.year === 2018", "row.year === 2019", "row.year === 2017"],
  "drop-member": ['["VEN", "COL"]', '["COL"]', '["VEN"]'],
  "other-column": ["row.refugees", "row.asylum_seekers"],
  "other-aggregate": [
    "rows.reduce((sum, row) => sum + row.people, 0)",
    "rows.reduce((sum, row) => Math.max(sum, row.people), 0)",
    "rows.reduce((sum, row) => sum + 1, 0)",
    "(rows.reduce((sum, row) => sum + row.people, 0) / rows.length)",
  ],
  "other-function": [
    "const sum = (a) => a.s; const top = (a) => a.t; sum(x)",
    "const sum = (a) => a.s; const top = (a) => a.t; top(x)",
  ],
  "drop-dedupe": ["new Set(names).size", "names.length"],
  "drop-operand": ["(a / b) * 100", "((a)) * 100", "((b)) * 100", "(a / b)", "(100)"],
  "swap-operands": ["a / (b + c)", "((b + c) / (a))"],
  "drop-sort": ["rows?.sort(byYear)[0]", "rows[0]"],
  "reverse-sort": ["rows.sort((a, b) => a.n - b.n)", "rows.sort((b, a) => a.n - b.n)"],
  "shift-slice": ["rows.slice(0, 5)", "rows.slice(1, 5)", "rows.slice(0, 4)", "rows.slice(0, 6)"],
  "drop-option": ['Plot.plot({ x: { type: "log", grid: true } })', "Plot.plot({ x: { grid: true } })"],
};

describe("mutantsOf(program)", () => {
  test.each(Object.entries(examples))(
    "by %s makes the wrong programs of its example",
    (rule, [program, ...wrong]) => {
      expect(madeBy(rule, program)).toEqual(expect.arrayContaining(wrong));
    },
  );

  test("names each mutant once, and tells the line", () => {
    const mutants = mutantsOf("a > b;\n\na > b;", datasets);
    expect(mutants.map(({ name, line }) => [name, line])).toEqual([
      ["shift-bound: > → >=", 1],
      ["turn-condition: > → <", 1],
      ["shift-bound: > → >= (2)", 3],
      ["turn-condition: > → < (2)", 3],
    ]);
  });

  test("makes of every solution of the course programs that can be read", async () => {
    const broken: string[] = [];
    let count = 0;
    for (const id of listExercises()) {
      const { solution, file } = await readExercise(id);
      for (const { name, code } of mutantsOf(
        solution,
        file.datasets.map((dataset) => readDatasetFile(dataset)),
      )) {
        count += 1;
        if ("error" in stripTypes(code)) broken.push(`${id}: ${name}`);
      }
    }
    expect(count).toBeGreaterThan(400);
    expect(broken).toEqual([]);
  });
});

test("mutationRules are the files of their folder", () => {
  const files = readdirSync(projectPath("src/course/validate/mutants/rules")).map((file) =>
    file.replace(/\.ts$/, ""),
  );
  expect(mutationRules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  expect(Object.keys(examples).toSorted()).toEqual(files.toSorted());
});
