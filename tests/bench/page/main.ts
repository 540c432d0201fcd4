// What the bench runs inside Chromium: the site's own sandbox and judge beside the same code run
// natively in the page. tests/bench/run.mjs builds it, calls `bench` and prints what it returns.
import * as Plot from "@observablehq/plot";
import * as danfo from "danfojs";
import type { Cell, Table } from "../../../src/check/value.ts";
import { feedback } from "../../../src/feedback/feedback.ts";
import type { ExerciseBundle } from "../../../src/grading/exercise.ts";
import { grade } from "../../../src/kinds/grade.ts";
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";
import { type Packed, unpack } from "../../../src/sandbox/packed-table.ts";
import type { DatasetTable, Sandbox } from "../../../src/sandbox/sandbox.ts";

/** Milliseconds of each of `times` runs, sorted. */
async function timed(times: number, work: () => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b);
}

const summary = (sorted: number[]) => ({
  median: sorted[Math.floor(sorted.length / 2)] ?? 0,
  p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
});

/** A learner's program as plain JavaScript, run by the page's own engine. */
function natively(code: string, datasets: DatasetTable[]): () => unknown {
  const body = code.replaceAll(/^import .*$/gm, "").replace("export default", "return");
  const rows = datasets.map(({ columns, values }) =>
    (values[0] ?? []).map((_, row) =>
      Object.fromEntries(columns.map((name, column) => [name, values[column]?.[row]])),
    ),
  );
  const program = new Function("Plot", "dfd", ...datasets.map(({ exportName }) => exportName), body);
  return () => program(Plot, danfo, ...rows);
}

function numbersByDepartment(rows: number): DatasetTable {
  const row = Array.from({ length: rows }, (_, i) => i);
  return {
    name: "numbers",
    exportName: "numbers",
    columns: ["department", "month", "people"],
    values: [row.map((i) => `D${i % 25}`), row.map((i) => (i % 12) + 1), row.map((i) => (i * 7919) % 1000)],
  };
}

/** An expected table of `rows` rows, and answers to it as people give them: in another order, or wrong. */
function answersTo(rows: number): { expected: Table; answers: Record<string, Table> } {
  const row = (i: number): Cell[] => [`R${i}`, `D${i % 25}`, (i * 7919) % 1000, i / 8];
  const columns = ["id", "department", "people", "share"];
  const table = (all: Cell[][]): Table => ({ kind: "table", from: "objects", columns, rows: all });
  const all = Array.from({ length: rows }, (_, i) => row(i));
  const answers = {
    "right, the other way round": table(all.toReversed()),
    "a column ten times too large": table(all.map(([id, d, n, s]) => [id, d, Number(n) * 10, s] as Cell[])),
    "every tenth row missing": table(all.filter((_, i) => i % 10 > 0)),
    "another table": table(all.map((_, i) => [`X${i}`, "", i % 7, 0.5])),
  };
  return { expected: table(all), answers };
}

const grouping = `import * as dfd from "danfojs";
import { numbers } from "datasets/numbers";
const table = new dfd.DataFrame(numbers);
export default table.groupby(["department"]).agg({ people: "sum" });`;

export const bench = {
  /** From nothing to the first empty program's answer. */
  async coldBoot(times: number) {
    return summary(
      await timed(times, async () => {
        const sandbox = createBrowserSandbox();
        await sandbox.run({ code: "export default 1", datasets: [], locale: "es" });
        sandbox.close();
      }),
    );
  },

  /** The whole way of a right answer (run, check, variants), beside its program run natively once. */
  async verdict(
    bundle: ExerciseBundle,
    packed: Packed<Parameters<typeof grade>[2]["datasets"][number]>[],
    times: number,
  ) {
    const datasets = packed.map(unpack);
    const sandbox = createBrowserSandbox();
    await sandbox.run({ code: "export default 1", datasets: [], locale: "es" });
    const judge = () =>
      grade({ kind: "code", code: bundle.solution }, bundle, { sandbox, datasets, locale: "es" });
    const [first = 0] = await timed(1, judge);
    const verdict = summary(await timed(times, judge));
    const { run, outcome } = await judge();
    const native = summary(await timed(times, natively(bundle.solution, datasets)));
    sandbox.close();
    return { outcome, first, ...verdict, program: run?.ms ?? 0, native: native.median };
  },

  /** Answers of `rows` rows judged and put in words, without a program: ms by answer. */
  async judged(bundle: ExerciseBundle, rows: number, times: number) {
    const { expected, answers } = answersTo(rows);
    const asked = { ...bundle, expected, compare: { as: "table" as const }, mistakes: [], messages: {} };
    const effects = { sandbox: null, datasets: [], locale: "es" as const };
    const medians: Record<string, number> = {};
    for (const [name, value] of Object.entries(answers)) {
      const judge = async () => feedback(await grade({ kind: "value", value }, asked, effects), asked, "es");
      medians[name] = summary(await timed(times, judge)).median;
    }
    return medians;
  },

  /** An empty program: what a fresh world and the way to the worker and back cost. */
  async freshWorld(times: number) {
    const sandbox = createBrowserSandbox();
    const empty = (s: Sandbox) => s.run({ code: "export default 1", datasets: [], locale: "es" });
    await empty(sandbox);
    const result = summary(await timed(times, () => empty(sandbox)));
    sandbox.close();
    return result;
  },

  /** A table made and grouped with danfo.js inside, beside the same natively. */
  async grouped(rows: number, times: number) {
    const sandbox = createBrowserSandbox();
    const datasets = [numbersByDepartment(rows)];
    const program = { code: grouping, datasets, locale: "es" as const, limits: { time: 60_000 } };
    const { error } = await sandbox.run(program);
    if (error) throw new Error(`${error.kind}: ${error.message}`);
    const inside: number[] = [];
    for (let i = 0; i < times; i++) inside.push((await sandbox.run(program)).ms);
    const native = summary(await timed(times, natively(grouping, datasets)));
    sandbox.close();
    return { inside: summary(inside.sort((a, b) => a - b)).median, native: native.median };
  },
};

Object.assign(globalThis, { bench });
