// Programs as learners write them, run for real and judged. Each file beside this one holds a task; to
// add an answer, write the program and the verdict that a fair teacher would give.
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Value } from "../../src/check/value.ts";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { synonymsIn } from "../../src/course/dataset/synonyms.ts";
import { speaker } from "../../src/feedback/speaker.ts";
import { sentence } from "../../src/feedback/words.ts";
import { problemsOf } from "../../src/grading/grade-chart.ts";
import { seen, surroundings } from "../../src/grading/seen.ts";
import { locales } from "../../src/i18n/locale.ts";
import { gradeTable } from "../../src/kinds/table/grade.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Task } from "./task.ts";

const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());

const frame = ["task.ts", "distortions.ts"];
const names = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !frame.includes(file),
);
const tasks = await Promise.all(
  names.map(async (name) => ({ name, task: (await import(`./${name}`)).default as Task })),
);

/** The value of a program, or null when it stopped. */
async function answerOf({ given, datasets }: Task, program: string): Promise<Value | null> {
  const run = await sandbox.run({
    code: `${given}\n${program}`,
    datasets: datasets.map((name) => readDatasetFile(name)),
    locale: "es",
  });
  return run.error === null ? seen(run) : null;
}

function firstProblem(task: Task, expected: Value, actual: Value) {
  if (task.byHand) return gradeTable(actual, { expected, compare: task.compare, mistakes: [] }).problems[0];
  const tables = task.datasets.map((name) => readDatasetFile(name));
  const { compare, honesty = [], datasets } = task;
  const around = surroundings(
    { synonyms: datasets.flatMap((name) => Object.values(synonymsIn(name)).flat()) },
    tables,
  );
  const asked = { expected, compare, honesty: { require: honesty, advise: [] } };
  const [first] = problemsOf(actual, asked, around);
  return first;
}

describe.each(tasks)("$name", ({ task }) => {
  let expected: Value | null;
  beforeAll(async () => {
    expected = await answerOf(task, task.solution);
  });

  test("has a solution that passes", () => {
    if (expected === null) throw new Error(`the solution stopped: ${task.solution}`);
    expect(firstProblem(task, expected, expected)).toBeUndefined();
  });

  test.each(Object.entries(task.answers))("%s", async (_, [program, verdict]) => {
    const actual = await answerOf(task, program);
    const [kind, fact] = verdict.split(" ");
    if (expected === null || actual === null) {
      expect(actual === null ? "stops" : "runs").toBe(verdict);
      return;
    }
    const problem = firstProblem(task, expected, actual);
    expect(problem?.kind ?? "pass", JSON.stringify(problem?.detail)).toBe(kind);
    if (problem === undefined) return;
    if (fact !== undefined) expect(Object.values(problem.detail).map(String)).toContain(fact);
    for (const locale of locales) expect(sentence(problem, locale, speaker(locale))).not.toBe("");
  });
});

test("the corpus holds at least 150 answers", () => {
  const answers = tasks.flatMap(({ task }) => Object.keys(task.answers));
  expect(answers.length).toBeGreaterThanOrEqual(150);
});
