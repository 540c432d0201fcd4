import { beforeAll, describe, expect, test } from "vitest";
import type { ExerciseBundle, Submission } from "../../../src/grading/exercise.ts";
import type { GradingEffects } from "../../../src/grading/grade.ts";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";
import type { Program, Run, Sandbox } from "../../../src/sandbox/sandbox.ts";
import { judgeAgain, NoSandbox } from "../../../src/trainer/checking/judge-again.ts";

const figures: GradingEffects["datasets"][number] = {
  name: "figures",
  exportName: "figures",
  columns: ["area", "people"],
  values: [
    ["food", "shelter"],
    [184, 70],
  ],
  variation: { drop: 0, shuffle: true, move: {} },
};

const bundle: ExerciseBundle = {
  id: "basic/try/one",
  version: "v1",
  kind: "code",
  datasets: ["figures"],
  starter: "",
  solution: "",
  compare: { as: "table" },
  expected: {
    kind: "table",
    columns: ["area", "people"],
    rows: [
      ["food", 184],
      ["shelter", 70],
    ],
    from: "objects",
  },
  mistakes: [
    {
      id: "only-food",
      value: { kind: "table", columns: ["area", "people"], rows: [["food", 184]], from: "objects" },
    },
  ],
  messages: {},
  variants: [],
  honesty: { require: [], advise: [] },
  unit: null,
  choice: null,
  labels: null,
  ideas: { ofMistakes: { "only-food": "rows-that-the-question-asks-for" }, names: {} },
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createNodeSandbox();
});

const code = (text: string): Submission => ({
  kind: "code",
  code: `import { figures } from "datasets/figures";\nimport * as Plot from "@observablehq/plot";\n${text}`,
});

function judged(
  submission: Submission,
  {
    exercise = bundle,
    run = (program: Program) => sandbox.run(program),
    saidToTake = 150 as number | null,
  } = {},
) {
  const effects = { sandbox: { run }, datasets: [figures], locale: "es" as const };
  return judgeAgain({ submission, saidToTake }, exercise, effects);
}

describe("judgeAgain()", () => {
  test("finds what is right", async () => {
    expect(await judged(code("export default figures"))).toMatchObject({ outcome: "pass", version: "v1" });
  });

  test("names the mistake and the idea that is missing", async () => {
    expect(await judged(code("export default figures.slice(0, 1)"))).toMatchObject({
      outcome: "fail",
      problems: ["row-missing"],
      mistake: "only-food",
      idea: "rows-that-the-question-asks-for",
    });
  });

  test("tells with what error a program stopped", async () => {
    expect(await judged(code("export default x"))).toMatchObject({
      outcome: "error",
      problems: ["error-thrown"],
    });
  });

  test.each<[string, Submission]>([
    ["a number", { kind: "number", cell: 1 }],
    ["a choice", { kind: "choice", chosen: ["a"] }],
  ])("gives %s for a program the verdict that it is no answer", async (_, submission) => {
    expect(await judged(submission)).toMatchObject({ outcome: "error", problems: ["answer-does-not-fit"] });
  });

  test("judges what was pointed at and a table that was filled in, without a sandbox", async () => {
    const run = () => Promise.reject(new Error("nothing is run"));
    const choice = {
      options: ["food", "shelter"],
      answer: ["shelter"],
      mistakes: [{ id: "only-food", chosen: ["food"] }],
    };
    const spot = { ...bundle, kind: "spot", choice } as const;
    expect(await judged({ kind: "choice", chosen: ["food"] }, { exercise: spot, run })).toMatchObject({
      outcome: "fail",
      mistake: "only-food",
    });
    const filled = (...people: (number | null)[]): Submission => ({
      kind: "value",
      value: {
        kind: "table",
        columns: ["id", "people"],
        rows: ["food", "shelter"].map((id, row) => [id, people[row] ?? null]),
        from: "objects",
      },
    });
    const expected = filled(184, null);
    const table: ExerciseBundle = {
      ...bundle,
      kind: "table",
      compare: { as: "table", key: ["id"] },
      expected: expected.kind === "value" ? expected.value : bundle.expected,
    };
    expect(await judged(expected, { exercise: table, run })).toMatchObject({ outcome: "pass" });
    expect(await judged(filled(184, 0), { exercise: table, run })).toMatchObject({
      outcome: "fail",
      problems: ["not-applicable"],
      idea: "blank-is-not-zero",
    });
    expect(await judged(code("export default 1"), { exercise: table, run })).toMatchObject({
      problems: ["answer-does-not-fit"],
    });
  });

  test("gives a verdict where judging breaks", async () => {
    const broken = { ...bundle, expected: null as unknown as ExerciseBundle["expected"] };
    expect(await judged(code("export default figures"), { exercise: broken })).toMatchObject({
      outcome: "error",
      problems: ["answer-not-judged"],
    });
  });

  test("gives no verdict where no sandbox runs", async () => {
    const run = () => Promise.reject(new Error("the sandbox does not start"));
    await expect(judged(code("export default 1"), { run })).rejects.toBeInstanceOf(NoSandbox);
  });
});

describe("a program that does not end in time", () => {
  const timedOut = (program: Program): Run => ({
    value: { kind: "scalar", cell: 1 },
    svg: null,
    output: [],
    error:
      (program.limits?.time ?? 0) > 2000
        ? null
        : { kind: "time", message: "", name: "", line: null, column: null, subject: null },
    ms: 2000,
  });
  const limits: (Program["limits"] | undefined)[] = [];
  const run = async (program: Program) => {
    limits.push(program.limits);
    return timedOut(program);
  };

  test("gets more time where the learner's device ran it to its end", async () => {
    expect(await judged(code("export default 1"), { run })).toMatchObject({ outcome: "fail" });
    expect(limits.splice(0)).toEqual([undefined, { time: 4000 }]);
  });

  test("gets no more where it ended nowhere, or is said to have ended at once", async () => {
    for (const saidToTake of [null, 12]) {
      expect(await judged(code("export default 1"), { run, saidToTake })).toMatchObject({
        problems: ["error-time"],
      });
      expect(limits.splice(0)).toEqual([undefined]);
    }
  });
});

describe("what is returned", () => {
  const returned = async (text: string, exercise?: ExerciseBundle) =>
    (await judged(code(text), exercise && { exercise })).returned;

  test("is equal however it was written", async () => {
    const plain = await returned("export default [{area: 'food', people: 0.3}, {area: 'wash', people: 1}]");
    for (const other of [
      "export default [{people: 0.1 + 0.2, area: 'food'}, {people: 1, area: 'wash'}] // by columns",
      "export default [{area: 'wash', people: 1}, {area: 'food', people: 0.3}]",
    ])
      expect(await returned(other)).toBe(plain);
    expect(await returned("export default [{area: 'food', people: 0.3}]")).not.toBe(plain);
  });

  test("differs by order only where order counts", async () => {
    const list = { ...bundle, compare: { as: "list" as const } };
    const ordered = { ...bundle, compare: { as: "list" as const, order: true } };
    expect(await returned("export default [1, 2]", list)).toBe(await returned("export default [2, 1]", list));
    expect(await returned("export default [1, 2]", ordered)).not.toBe(
      await returned("export default [2, 1]", ordered),
    );
  });

  test("of a chart is what it shows, and the rules of honesty that it breaks", async () => {
    const chart = (options: string) =>
      returned(`export default Plot.plot({${options}})`, {
        ...bundle,
        kind: "chart",
        compare: { as: "chart" },
      });
    const bars = await chart("marks: [Plot.barY(figures, {x: 'area', y: 'people'})]");
    expect(
      await chart(
        "height: 99, marks: [Plot.barY(figures, Plot.groupX({y: 'sum'}, {x: 'area', y: 'people'}))]",
      ),
    ).toBe(bars);
    expect(
      await chart("y: {domain: [60, 200]}, marks: [Plot.barY(figures, {x: 'area', y: 'people'})]"),
    ).not.toBe(bars);
    expect(await chart("marks: [Plot.dot(figures, {x: 'area', y: 'people'})]")).not.toBe(bars);
  });

  test("of a program that stopped is the error", async () => {
    const first = await returned("export default x");
    expect(await returned("\n\nexport default x + 1")).toBe(first);
    expect(await returned("export default y")).not.toBe(first);
  });
});
