import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readStepsDataset } from "../../src/course/dataset/steps-dataset.ts";
import { projectPath } from "../../src/course/project.ts";
import { changeStep } from "../../src/steps/change-step.ts";
import { columnsBefore, columnsOf } from "../../src/steps/columns-of.ts";
import { mostSteps, readSteps } from "../../src/steps/read-steps.ts";
import { sentencesOf } from "../../src/steps/sentence-of.ts";
import { type Recipe, type Step, verbNames } from "../../src/steps/step.ts";

const datasets = ["gtrm-2019-figures", "practice-5w", "departments"].map((name) => readStepsDataset(name));
const start: Step = { verb: "start", dataset: "practice-5w" };
const problemOf = (steps: Recipe) => columnsOf(steps, datasets).find((state) => state.is === "problem");

test("The list of verbs holds each file of the folder", () => {
  const files = readdirSync(projectPath("src/steps/verbs")).map((file) => file.replace(".ts", ""));
  expect([...verbNames].sort()).toEqual(files.sort());
});

describe("columnsOf", () => {
  test("gives a group's keys and sums with their types and units", () => {
    const [, state] = columnsOf(
      [
        start,
        {
          verb: "group",
          by: ["adm1_name"],
          summaries: [
            { calculate: "sum", column: "beneficiaries", name: "people" },
            { calculate: "count-rows", column: "", name: "rows" },
          ],
        },
      ],
      datasets,
    );
    expect(state).toMatchObject({
      is: "table",
      columns: [
        { name: "adm1_name", type: "text" },
        { name: "people", type: "number", unit: "persons" },
        { name: "rows", type: "number", unit: null },
      ],
    });
  });

  test("says which step took a column away, and lets the later steps wait", () => {
    const steps: Recipe = [
      start,
      { verb: "keep-columns", columns: ["adm1_name", "month"] },
      { verb: "first", count: 3 },
      { verb: "sort", by: [{ column: "beneficiaries", order: "descending" }] },
      { verb: "first", count: 1 },
    ];
    expect(columnsOf(steps, datasets).slice(3)).toEqual([
      { is: "problem", problem: { code: "column-gone", column: "beneficiaries", step: 2 } },
      { is: "waiting" },
    ]);
  });

  test("calls a new column as its author labels it in each language, until the learner names it", () => {
    const label = { es: "Niñas y niños", en: "Children" };
    const summary = { calculate: "sum" as const, column: "beneficiaries", name: "children", label };
    const grouped: Step = { verb: "group", by: ["month"], summaries: [summary] };
    const last: Step = { verb: "total", calculate: "sum", column: "children" };
    const english = { locale: "en" as const, datasets };
    expect(sentencesOf([start, grouped, last], english).slice(1)).toEqual([
      "Group by Month and work out the sum of Beneficiaries of the month, as Children.",
      "Work out the sum of Children.",
    ]);
    const named = changeStep(grouped, ["summaries", 0, "name"], "boys and girls");
    expect(sentencesOf([start, named], english)[1]).toMatch(/, as boys and girls\.$/);
  });

  test("calls a column by its own title where it keeps its name, and not where it is counted", () => {
    const titleAfter = (calculate: "sum" | "count-different") =>
      sentencesOf(
        [
          start,
          {
            verb: "group",
            by: ["month"],
            summaries: [{ calculate, column: "beneficiaries", name: "beneficiaries" }],
          },
          { verb: "keep-columns", columns: ["beneficiaries"] },
        ],
        { locale: "es", datasets },
      )[2];
    expect(titleAfter("sum")).toBe("Deja solo las columnas Beneficiarios del mes.");
    expect(titleAfter("count-different")).toBe("Deja solo las columnas beneficiaries.");
  });

  test("says beside which columns another is still to be chosen", () => {
    const summaries = [{ calculate: "sum" as const, column: "beneficiaries", name: "people" }];
    expect(problemOf([start, { verb: "group", by: ["adm1_name", ""], summaries }])).toEqual({
      is: "problem",
      problem: { code: "unfinished", missing: "column", beside: ["adm1_name"] },
    });
  });

  test("offers a step that waits the last columns that are known", () => {
    const unfinished: Step = {
      verb: "keep-rows",
      match: "all",
      conditions: [{ column: "", is: "equal", value: "" }],
    };
    const states = columnsOf(
      [start, { verb: "keep-columns", columns: ["month"] }, unfinished, { verb: "first", count: 1 }],
      datasets,
    );
    expect(states[3]).toEqual({ is: "waiting" });
    expect(columnsBefore(states, 3)).toMatchObject([{ name: "month", title: { es: "Mes" } }]);
    expect(columnsBefore(states, 0)).toEqual([]);
  });

  test("refuses a sum of text, an order of text and a value of another type", () => {
    expect(problemOf([start, { verb: "total", calculate: "sum", column: "adm1_name" }])).toMatchObject({
      problem: { code: "type-needed", column: "adm1_name", type: "text" },
    });
    const keep = (is: "equal" | "less", column: string, value: string | number): Recipe => [
      start,
      { verb: "keep-rows", match: "all", conditions: [{ column, is, value }] },
    ];
    expect(problemOf(keep("less", "adm1_name", "M"))).toMatchObject({ problem: { code: "type-needed" } });
    expect(problemOf(keep("equal", "beneficiaries", "12"))).toMatchObject({
      problem: { code: "value-unfit", column: "beneficiaries" },
    });
    expect(problemOf(keep("less", "month", "2019-04"))).toBeUndefined();
  });

  test("refuses a name that is taken, a division by nought, and what follows one number", () => {
    const half: Step = {
      verb: "new-column",
      name: "girls",
      formula: {
        kind: "arithmetic",
        left: { is: "column", column: "boys" },
        operator: "/",
        right: { is: "number", number: 0 },
      },
    };
    expect(problemOf([start, half])).toMatchObject({ problem: { code: "division-by-zero" } });
    const whole = { ...half, formula: { ...half.formula, operator: "*" as const } } as Step;
    expect(problemOf([start, whole])).toMatchObject({ problem: { code: "name-taken", column: "girls" } });
    const total: Step = { verb: "total", calculate: "count-rows", column: "" };
    expect(problemOf([start, total, { verb: "first", count: 1 }])).toMatchObject({
      problem: { code: "after-the-end", step: 2 },
    });
  });

  test("wants a start first, once, of a dataset that is there", () => {
    expect(problemOf([{ verb: "first", count: 1 }])).toMatchObject({ problem: { code: "start-misplaced" } });
    expect(problemOf([start, start])).toMatchObject({ problem: { code: "start-misplaced" } });
    expect(problemOf([{ verb: "start", dataset: "nothing" }])).toMatchObject({
      problem: { code: "dataset-unknown" },
    });
  });
});

describe("readSteps", () => {
  test("reads an author's list and a draft's", () => {
    expect(readSteps([start])).toEqual({ steps: [start] });
    expect(readSteps({ version: 1, steps: [start] })).toEqual({ steps: [start] });
  });

  test("refuses another version, too many steps and what is no step", () => {
    expect(readSteps({ version: 2, steps: [start] })).toEqual({ problem: { code: "other-version" } });
    expect(readSteps(Array(1000).fill(start))).toEqual({
      problem: { code: "too-many-steps", steps: 1000, limit: mostSteps },
    });
    for (const nothing of [null, "steps", {}, [{ verb: "fly" }], [{ ...start, more: 1 }]])
      expect(readSteps(nothing)).toEqual({ problem: { code: "unreadable" } });
  });
});

test("readStepsDataset() calls the units that a column holds as they stand behind a number", () => {
  const labels = datasets[0]?.columns.find(({ name }) => name === "unit")?.labels ?? [];
  expect(labels).toContainEqual({ value: "communities", label: { es: "comunidades", en: "communities" } });
});
