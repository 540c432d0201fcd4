// What the judge claims of a wrong answer, and what it leaves unsaid because it does not know.
import { afterAll, describe, expect, test } from "vitest";
import type { Value } from "../../src/check/value.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import { variantOf } from "../../src/grading/does-not-follow-data.ts";
import type { ExerciseBundle } from "../../src/grading/exercise.ts";
import type { GradingEffects } from "../../src/grading/grade.ts";
import { settled } from "../../src/grading/settled.ts";
import { grade } from "../../src/kinds/grade.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";

const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());

const rows: GradingEffects["datasets"][number] = {
  name: "rows",
  exportName: "rows",
  columns: ["id", "unit", "people"],
  values: [
    ["a", "b", "c", "d"],
    ["persons", "persons", "events", "events"],
    [40, 60, 30, 70],
  ],
  variation: { drop: 0, shuffle: false, move: { people: { by: 0.5 } } },
};
const effects: GradingEffects = { sandbox, datasets: [rows], locale: "es" };
const withRows = (code: string) => `import { rows } from "datasets/rows";\n${code}`;

const ofNumber = (expected: number, mistakes: Record<string, number>, tolerance = 0): ExerciseBundle => ({
  id: "basic/00-test/test",
  version: "1",
  kind: "number",
  datasets: ["rows"],
  starter: "",
  solution: "",
  compare: { as: "number", tolerance: { absolute: tolerance } },
  expected: { kind: "scalar", cell: expected },
  mistakes: Object.entries(mistakes).map(([id, cell]) => ({ id, value: { kind: "scalar", cell } })),
  messages: {},
  variants: [],
  honesty: { require: [], advise: [] },
  unit: null,
  choice: null,
  labels: null,
  ideas: { ofMistakes: {}, names: {} },
});

const typed = async (cell: number, bundle: ExerciseBundle) =>
  (await grade({ kind: "number", cell }, bundle, effects)).mistake;

describe("a typed number", () => {
  test("is a mistake by the mistake's own digits, however much the answer may be off by", async () => {
    const bundle = ofNumber(2.59, { inverted: 0.3858, share: 0.45 }, 0.5);
    expect(await typed(0.3858, bundle)).toBe("inverted");
    expect(await typed(0.39, bundle)).toBe("inverted");
    expect(await typed(0.38, bundle)).toBe("inverted");
    expect(await typed(0.4, bundle)).toBeNull();
    expect(await typed(0.5, bundle)).toBeNull();
  });

  test("is no mistake when it is 0", async () => {
    expect(await typed(0, ofNumber(25, { share: 0.45, none: 0 }, 0.5))).toBeNull();
  });

  test("that means two is the one that is right", () => {
    const bundle = ofNumber(2.523, {}, 0.005);
    expect(settled({ kind: "number", cell: 2523, other: 2.523 }, bundle)).toEqual({
      kind: "number",
      cell: 2.523,
    });
    expect(settled({ kind: "number", cell: 2523, other: 25.23 }, bundle)).toEqual({
      kind: "number",
      cell: 2523,
    });
    expect(settled({ kind: "number", cell: 25306, other: 25.306 }, ofNumber(25, {}, 0.5)).cell).toBe(25306);
  });
});

/** An exercise as its author's programs make it. */
async function ofProgram(
  solution: string,
  wrong: Record<string, string>,
  starter = "",
): Promise<ExerciseBundle> {
  const answer = async (code: string, datasets = [rows] as GradingEffects["datasets"]): Promise<Value> =>
    (await sandbox.run({ code: withRows(code), datasets, locale: "es" })).value;
  const varied = [{ ...rows, ...variantOf(rows, 1) }];
  const mistakes: ExerciseBundle["mistakes"] = [];
  for (const [id, code] of Object.entries(wrong))
    mistakes.push({ id, value: await answer(code), onVariant: await answer(code, varied) });
  return {
    ...ofNumber(0, {}),
    kind: "code",
    compare: { as: "number" },
    starter: starter && withRows(starter),
    expected: await answer(solution),
    mistakes,
    variants: [{ seed: 1, expected: await answer(solution, varied) }],
  };
}

const judged = async (code: string, bundle: ExerciseBundle) => {
  const result = await grade({ kind: "code", code: withRows(code) }, bundle, effects);
  return [result.mistake, result.problems[0]?.kind ?? null];
};
const people =
  "export default rows.filter((row) => row.unit === 'persons').reduce((n, row) => n + row.people, 0)";
const events = people.replace("'persons'", "'events'");

const count = "export default rows.length";

describe("a program", () => {
  test("makes a mistake when it gives the same on changed data too", async () => {
    const bundle = await ofProgram("export default rows[0].people", { events: people });
    expect(await judged(people, bundle)).toEqual(["events", "value-differs"]);
    // 40 + 60 and 30 + 70 are the same by chance.
    expect(await judged(events, bundle)).toEqual([null, "value-differs"]);
    expect(await judged("export default 100", bundle)).toEqual([null, "value-differs"]);
  });

  test("that reads what is not there is told that, and no mistake", async () => {
    const bundle = await ofProgram(people, { none: "export default 0", all: "export default rows.length" });
    expect(
      await judged("export default rows.filter((row) => row.Unit === 'persons').length", bundle),
    ).toEqual([null, "column-unknown"]);
    expect(await judged("export default rows.filter((row) => row.unit !== 'person').length", bundle)).toEqual(
      [null, "value-unknown"],
    );
  });

  test("as it came is told that, and no mistake", async () => {
    const bundle = await ofProgram(people, { count }, count);
    expect(await judged(count, bundle)).toEqual([null, "untouched"]);
  });

  test("that stops in a line which the exercise gave is shown the learner's own", async () => {
    const given =
      "const largest = (list) => Math.max(...list);\nexport default largest(rows.map((row) => row.people));";
    const own = given.replace("largest(rows.map((row) => row.people))", "largest()");
    const bundle = await ofProgram(given, {}, given.replace("largest(rows", "______(rows"));
    const result = await grade({ kind: "code", code: withRows(own) }, bundle, effects);
    const [es] = feedback(result, bundle, "es").messages;
    expect(es).toMatch(/^En la línea 2 .*lo que tú cambiaste está en la línea 3/);
    const [en] = feedback(result, bundle, "en").messages;
    expect(en).toMatch(/^In line 2 .*what you changed is in line 3/);
  });
});

describe("the slips of a program", () => {
  const bundle = ofNumber(1, {});
  test.each<[string, string, object]>([
    ["rows.map((row) => row.peeple)", "column-unknown", { name: "peeple", nearest: "people", line: 2 }],
    ["rows.map(({ unit, persons }) => persons)", "column-unknown", { name: "persons", nearest: null }],
    ["rows.filter((row) => ['person'].includes(row.unit))", "value-unknown", { nearest: "persons" }],
    ["rows.filter((row) => row.people === '40')", "value-unknown", { value: "40", nearest: "40" }],
    ["rows.filter((row) => row.unit = 'persons')", "assigned-in-condition", { line: 2 }],
    ["rows.map((row) => { row.people })", "nothing-returned", { method: "map", line: 2 }],
    ["Math.max(rows.map((row) => row.people))", "list-for-numbers", { name: "Math.max" }],
  ])("%s", async (expression, kind, detail) => {
    const code = withRows(`export default ${expression};`);
    const { problems } = await grade({ kind: "code", code }, { ...bundle, kind: "code" }, effects);
    expect(problems[0]).toMatchObject({ kind, detail });
  });

  test.each([
    "rows.map((row) => ({ ...row, extra: 1 })).filter((row) => row.extra === 1)",
    "rows.map((row) => { row.seen = true; return row.seen; })",
    "rows.filter((row) => row.unit !== 'Total')",
    "rows.map((row) => { if (row.id) return 1; throw new Error(row.id); })",
    "JSON.stringify(rows) + String(rows[0]) + Object.keys(rows[0]).length",
    "[rows[0] instanceof Object, 'unit' in rows[0], rows[0].hasOwnProperty('unit')]",
    "await rows[0]",
    "Plot.plot({ marks: [Plot.dot(['a', 'b'], { x: 'length', y: 'unit' })] })",
  ])("%s has none", async (expression) => {
    const run = await sandbox.run({
      code: withRows(`import * as Plot from "@observablehq/plot";\nexport default ${expression};`),
      datasets: [rows],
      locale: "es",
    });
    expect([run.clues, run.error]).toEqual([[], null]);
  });
});
