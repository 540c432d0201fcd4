// What the bench runs inside Chromium: the site's own sandbox and judge beside the same code run
// natively in the page. tests/bench/run.mjs builds it, calls `bench` and prints what it returns.
import * as Plot from "@observablehq/plot";
import * as danfo from "danfojs";
import type { ExerciseBundle } from "../../../src/grading/exercise.ts";
import { grade } from "../../../src/grading/grade.ts";
import { createBrowserSandbox } from "../../../src/sandbox/browser.ts";
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
  async verdict(bundle: ExerciseBundle, datasets: Parameters<typeof grade>[2]["datasets"], times: number) {
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
