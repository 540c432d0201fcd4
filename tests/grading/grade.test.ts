import { beforeAll, describe, expect, test } from "vitest";
import type { Value } from "../../src/check/value.ts";
import type { ExerciseBundle } from "../../src/grading/exercise.ts";
import type { Grade, GradingEffects } from "../../src/grading/grade.ts";
import { vary } from "../../src/grading/variant.ts";
import { grade } from "../../src/kinds/grade.ts";
import { defaultLimits } from "../../src/sandbox/limits.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Program, Sandbox } from "../../src/sandbox/sandbox.ts";

const figures: GradingEffects["datasets"][number] = {
  name: "figures",
  exportName: "figures",
  columns: ["id", "area", "value"],
  values: [
    ["F1", "F2", "F3", "F4"],
    ["food", "food", "shelter", "wash"],
    [184000, 16000, 70000, 35000],
  ],
  variation: { drop: 0.25, shuffle: true, move: { value: { by: 0.2 } } },
};

let sandbox: Sandbox;
const ran: Program[] = [];
let effects: GradingEffects;

beforeAll(async () => {
  sandbox = await createNodeSandbox();
  effects = {
    sandbox: {
      run(program) {
        ran.push(program);
        return sandbox.run(program);
      },
    },
    datasets: [figures],
    locale: "es",
  };
});

const blank: ExerciseBundle = {
  id: "basic/00-test/test",
  version: "1",
  kind: "code",
  datasets: ["figures"],
  starter: "",
  solution: "",
  compare: { as: "number" },
  expected: { kind: "nothing" },
  mistakes: [],
  messages: {},
  variants: [],
  honesty: { require: [], advise: [] },
  unit: null,
  choice: null,
  labels: null,
  ideas: { ofMistakes: {}, names: {} },
};

const withData = (code: string) =>
  `import * as Plot from "@observablehq/plot";\nimport { figures } from "datasets/figures";\n${code}`;

/** An exercise as its author's programs make it. */
async function exercise(
  parts: Partial<ExerciseBundle> & { solution: string; wrong?: Record<string, string>; seeds?: number[] },
): Promise<ExerciseBundle> {
  const { wrong = {}, seeds = [1, 2], ...bundle } = parts;
  const answer = async (code: string, datasets = [figures] as Program["datasets"]) =>
    (await sandbox.run({ code: withData(code), datasets, locale: "es" })).value;
  const mistakes = [];
  for (const [id, code] of Object.entries(wrong)) mistakes.push({ id, value: await answer(code) });
  const variants = [];
  for (const seed of seeds) {
    variants.push({ seed, expected: await answer(parts.solution, [vary(figures, figures.variation, seed)]) });
  }
  return { ...blank, expected: await answer(parts.solution), mistakes, variants, ...bundle };
}

const gradeCode = (code: string, bundle: ExerciseBundle): Promise<Grade> =>
  grade({ kind: "code", code: withData(code) }, bundle, effects);

const total = "export default figures.reduce((sum, row) => sum + row.value, 0)";

describe("grade of code", () => {
  test("passes what is right on the real data and on every variant", async () => {
    const bundle = await exercise({ solution: total });
    const result = await gradeCode(
      "let n = 0; for (const row of figures) n += row.value; export default n",
      bundle,
    );
    expect(result).toMatchObject({ outcome: "pass", problems: [], mistake: null });
    expect(result.run?.value).toEqual({ kind: "scalar", cell: 305000 });
  });

  test("sees a number that was typed in", async () => {
    const result = await gradeCode("export default 305000", await exercise({ solution: total }));
    expect(result.outcome).toBe("fail");
    expect(result.problems).toEqual([{ kind: "does-not-follow-data", detail: { how: "same", line: null } }]);
  });

  test("sees a program that counts on the place of a row", async () => {
    const bundle = await exercise({
      solution: 'export default figures.find((row) => row.id === "F1")?.value ?? 0',
    });
    const other = await gradeCode("export default figures[0].value", bundle);
    expect(other.problems).toMatchObject([{ kind: "does-not-follow-data", detail: { how: "other" } }]);
    const stopped = await gradeCode(
      "const value = figures[3].value;\nexport default figures[0].value * (value / value)",
      bundle,
    );
    expect(stopped.problems).toMatchObject([
      { kind: "does-not-follow-data", detail: { how: "stopped", line: 3 } },
    ]);
  });

  test("lets a typed-in number pass where the exercise has no variants", async () => {
    const result = await gradeCode("export default 305000", await exercise({ solution: total, seeds: [] }));
    expect(result.outcome).toBe("pass");
  });

  test("names the mistake that gives the same answer", async () => {
    const bundle = await exercise({
      solution: total,
      wrong: {
        counted: "export default figures.length",
        largest: "export default Math.max(...figures.map((row) => row.value))",
      },
    });
    expect(await gradeCode("export default 2 + 2", bundle)).toMatchObject({
      outcome: "fail",
      mistake: "counted",
    });
    expect(await gradeCode("export default 184_000", bundle)).toMatchObject({
      outcome: "fail",
      mistake: "largest",
    });
    expect(await gradeCode("export default 5", bundle)).toMatchObject({ outcome: "fail", mistake: null });
  });

  test("runs a wrong program once, a right one once more for each variant", async () => {
    const bundle = await exercise({ solution: total });
    ran.length = 0;
    await gradeCode("export default 1", bundle);
    expect(ran.length).toBe(1);
    ran.length = 0;
    await gradeCode(total, bundle);
    await gradeCode(total, bundle);
    expect(ran.length).toBe(6);
    // A sandbox that has read a dataset knows it again by its identity.
    expect(ran[1]?.datasets[0]).toBe(ran[4]?.datasets[0]);
  });

  test("gives a program more time on variants than on the real data, where it was in time", async () => {
    ran.length = 0;
    await gradeCode(total, await exercise({ solution: total }));
    const [real, ...onVariants] = ran.slice(-3).map(({ limits }) => limits?.time ?? defaultLimits.time);
    expect(onVariants).toHaveLength(2);
    for (const time of onVariants) expect(time).toBeGreaterThanOrEqual(2 * Number(real));
  });

  test.each([
    ["thrown", "export default figured.length", 3],
    ["syntax", "export default figures.map((row => row.value)", 3],
    ["no-answer", "const n = figures.length", null],
    ["import", 'import { x } from "datasets/nothing";\nexport default x', null],
    ["time", "while (true) {}\nexport default 1", null],
    ["stack", "const f = (n: number): number => f(n) + 1;\nexport default f(1)", null],
  ])("reports that a program stopped: %s", async (kind, code, line) => {
    const result = await gradeCode(code, await exercise({ solution: total }));
    expect(result).toMatchObject({ outcome: "error", problems: [], mistake: null });
    expect(result.run?.error?.kind).toBe(kind);
    if (line !== null) expect(result.run?.error?.line).toBe(line);
  });

  test("judges tables from danfo.js, objects and a Map alike", async () => {
    const bundle = await exercise({
      compare: { as: "table" },
      solution:
        "const areas = [...new Set(figures.map((row) => row.area))]; export default areas.map((area) => ({ area, people: figures.filter((row) => row.area === area).reduce((n, row) => n + row.value, 0) }))",
    });
    const grouped = await gradeCode(
      'import * as dfd from "danfojs";\nconst sums = new dfd.DataFrame(figures).groupby(["area"]).col(["value"]).sum();\nsums.rename({ value_sum: "people" }, { inplace: true });\nexport default sums',
      bundle,
    );
    expect(grouped).toMatchObject({ outcome: "pass" });
    const map = await gradeCode(
      "const sums = new Map(); for (const row of figures) sums.set(row.area, (sums.get(row.area) ?? 0) + row.value); export default sums",
      bundle,
    );
    expect(map).toMatchObject({ outcome: "pass" });
  });
});

describe("grade of a chart", () => {
  const bars = (options: string, mark = "barY") =>
    `export default Plot.plot({ ${options} marks: [Plot.${mark}(figures, { x: "area", y: "value" })] })`;
  const chart = () =>
    exercise({
      kind: "chart",
      compare: { as: "chart" },
      solution: bars('y: { label: "Personas" }, '),
      wrong: {
        cut: bars('y: { label: "Personas", domain: [20000, 200000] }, '),
        counted: 'export default Plot.barY(figures, Plot.groupX({ y: "count" }, { x: "area" })).plot()',
      },
      honesty: { require: ["zero-baseline"], advise: ["axis-label-with-unit", "source-named"] },
    });

  test("passes and gives advice that does not stand in the way", async () => {
    const result = await gradeCode(bars(""), await chart());
    expect(result.outcome).toBe("pass");
    expect(result.advice.map(({ kind }) => kind)).toEqual(["axis-label-with-unit", "source-named"]);
  });
  test("fails what breaks a required rule, and names that mistake though more is broken", async () => {
    const result = await gradeCode(bars("y: { domain: [10000, 200000], label: null }, "), await chart());
    expect(result).toMatchObject({ outcome: "fail", mistake: "cut", problems: [{ kind: "zero-baseline" }] });
  });
  test("names a mistake by what the chart shows, not by how it is written", async () => {
    const result = await gradeCode(
      'export default Plot.barX([["food", 2], ["shelter", 1], ["wash", 1]], { y: "0", x: "1" }).plot()',
      await chart(),
    );
    expect(result).toMatchObject({ outcome: "fail", mistake: "counted" });
  });
});

describe("grade without a program", () => {
  const alone: GradingEffects = { sandbox: null, datasets: [], locale: "es" };
  const number: ExerciseBundle = {
    ...blank,
    kind: "number",
    expected: { kind: "scalar", cell: 0.392 },
    compare: { as: "number", tolerance: { absolute: 0.005 } },
    mistakes: [{ id: "inverted", value: { kind: "scalar", cell: 2.55 } }],
  };
  const choose: ExerciseBundle = {
    ...blank,
    kind: "choice",
    choice: { options: ["a", "b", "c", "d"], answer: ["a", "c"], mistakes: [] },
  };
  const typed = (cell: number | string | null) => grade({ kind: "number", cell }, number, alone);
  const chosen = (...options: string[]) => grade({ kind: "choice", chosen: options }, choose, alone);

  test("judges a typed number within its tolerance", async () => {
    expect(await typed(0.39)).toMatchObject({ outcome: "pass", run: null });
    expect(await typed(39.2)).toMatchObject({
      outcome: "fail",
      problems: [{ detail: { diagnosis: "percent-for-share" } }],
    });
    expect(await typed(2.55)).toMatchObject({ outcome: "fail", mistake: "inverted" });
    expect(await typed(null)).toMatchObject({
      outcome: "fail",
      problems: [{ kind: "nothing", detail: { from: "box" } }],
    });
  });
  test("judges options: all of them, none of the others", async () => {
    expect(await chosen("c", "a")).toMatchObject({ outcome: "pass", mistake: null });
    expect(await chosen("a")).toMatchObject({
      outcome: "fail",
      problems: [{ kind: "choice-incomplete" }],
      mistake: null,
    });
    expect(await chosen("d", "a", "b")).toMatchObject({
      problems: [{ kind: "choice-wrong", detail: { count: 2 } }],
      mistake: "b",
      about: ["b"],
    });
    expect(await chosen()).toMatchObject({
      outcome: "fail",
      problems: [{ kind: "nothing", detail: { from: "options" } }],
    });
  });
  test("judges a prediction as a choice where it has options, and as a number otherwise", async () => {
    const foreseen = await grade({ kind: "number", cell: 0.39 }, { ...number, kind: "predict" }, alone);
    expect(foreseen).toMatchObject({ outcome: "pass", run: null });
    const picked = await grade({ kind: "choice", chosen: ["b"] }, { ...choose, kind: "predict" }, alone);
    expect(picked).toMatchObject({ outcome: "fail", mistake: "b" });
  });
  test("judges an order by what stands before what", async () => {
    const order: ExerciseBundle = {
      ...blank,
      kind: "order",
      choice: {
        options: ["b", "d", "a", "c"],
        answer: ["a", "b", "c", "d"],
        mistakes: [
          { id: "turned-round", chosen: ["d", "c", "b", "a"] },
          { id: "c-before-b", chosen: ["c", "b"] },
        ],
      },
    };
    const arranged = (text: string) => grade({ kind: "choice", chosen: [...text] }, order, alone);
    expect(await arranged("abcd")).toMatchObject({ outcome: "pass", mistake: null });
    expect(await arranged("dcba")).toMatchObject({ outcome: "fail", mistake: "turned-round" });
    expect(await arranged("acdb")).toMatchObject({
      outcome: "fail",
      mistake: "c-before-b",
      problems: [{ kind: "order-wrong", detail: { right: 1 } }],
    });
    expect(await arranged("abdc")).toMatchObject({ mistake: null, problems: [{ detail: { right: 2 } }] });
    expect(await arranged("abc")).toMatchObject({ outcome: "fail" });
  });
  test("judges pairs, each by itself", async () => {
    const match: ExerciseBundle = {
      ...blank,
      kind: "match",
      choice: {
        options: ["a", "b", "c"],
        answer: ["a=x", "b=x", "c=y"],
        mistakes: [
          { id: "both", chosen: ["a=y", "b=y"] },
          { id: "one", chosen: ["a=y"] },
        ],
      },
    };
    const paired = (...chosen: string[]) => grade({ kind: "choice", chosen }, match, alone);
    expect(await paired("c=y", "a=x", "b=x")).toMatchObject({ outcome: "pass", mistake: null });
    expect(await paired("a=y", "b=y", "c=y")).toMatchObject({
      outcome: "fail",
      mistake: "both",
      about: ["a=y", "b=y"],
    });
    expect(await paired("a=y", "b=x", "c=x")).toMatchObject({
      mistake: "one",
      about: ["a=y"],
      problems: [{ kind: "pairs-wrong", detail: { count: 2 } }],
    });
    expect(await paired("a=x", "b=y", "c=x")).toMatchObject({ mistake: null, about: ["b=y"] });
  });
  test("judges a table that was made with another tool like one that a program returns, without variants", async () => {
    const bundle = await exercise({
      solution: "export default figures.filter((row) => row.value > 20000)",
      wrong: { all: "export default figures" },
      compare: { as: "table" },
    });
    const imported = (value: Value, of = bundle) => grade({ kind: "value", value }, of, alone);
    expect(await imported(bundle.expected)).toMatchObject({
      outcome: "pass",
      run: { value: bundle.expected, error: null },
    });
    const [all] = bundle.mistakes;
    expect(await imported(all?.value ?? bundle.expected)).toMatchObject({ outcome: "fail", mistake: "all" });
    await expect(
      imported(bundle.expected, { ...bundle, kind: "chart", compare: { as: "chart" } }),
    ).rejects.toThrow("value is no answer to");
  });
  test("throws at an answer of another kind than the exercise", async () => {
    await expect(grade({ kind: "choice", chosen: ["a"] }, number, alone)).rejects.toThrow(
      "choice is no answer to",
    );
    await expect(grade({ kind: "code", code: "1" }, blank, alone)).rejects.toThrow("code needs a sandbox");
  });
});
