import { expect, test } from "vitest";
import type { Run } from "../../../src/sandbox/sandbox.ts";
import type { Recipe, Step } from "../../../src/steps/step.ts";
import { programOf } from "../../../src/steps/typescript/program-of.ts";
import { openRunner, runSteps } from "../../../src/ways/steps/runner.ts";
import { watchedProgram } from "../../../src/ways/steps/watched-program.ts";
import { run } from "../../sandbox/run.ts";
import { figures } from "./tables.ts";

const start: Step = { verb: "start", dataset: "figures" };
const about = [figures.about];
const first = (count: number): Step => ({ verb: "first", count });
const runFigures = (code: string, how: object): Promise<Run> =>
  run(code, { ...how, datasets: [figures.table] });

test("the runner runs what was asked for last, and gives nothing for what was asked for meanwhile", async () => {
  const ran: string[] = [];
  const runner = openRunner(async (code, how) => {
    ran.push(code);
    return runFigures(code, how);
  }, about);
  const all = await Promise.all([1, 2, 3].map((count) => runner.run([start, first(count)])));
  expect(all.map((one) => one?.steps[1]?.calls.at(-1)?.after)).toMatchObject([
    undefined,
    undefined,
    { total: 3 },
  ]);
  expect(ran).toHaveLength(1);
});

test("values of a column are counted in the rows that are left before a step, the most frequent first", async () => {
  const runner = openRunner(runFigures, about);
  expect(await runner.count([start, first(5)], "place")).toEqual([
    { value: "Lima", count: 2 },
    { value: "Tacna", count: 2 },
    { value: "Puno", count: 1 },
  ]);
});

test("a count that failed is asked for again; one that is known is not", async () => {
  let runs = 0;
  const runner = openRunner(async (code, how) => {
    runs += 1;
    if (runs === 1) throw new Error("not reached");
    return runFigures(code, how);
  }, about);
  await expect(runner.count([start], "unit")).rejects.toThrow("not reached");
  await runner.count([start], "unit");
  await runner.count([start], "unit");
  expect(runs).toBe(2);
});

test("the watched program is the steps' own, line by line", () => {
  const steps: Recipe = [start, first(5), { verb: "distinct", by: ["place"] }];
  const program = programOf(steps, about);
  const watched = watchedProgram(program, steps, true).split("\n");
  program.code.split("\n").forEach((line, index) => {
    expect(watched[index]?.startsWith(line.replace(/;$/, ""))).toBe(true);
  });
});

test("where no time was left to tell it, the steps before the one that took it are shown", async () => {
  const steps: Recipe = [start, first(5), first(2)];
  const { lines } = programOf(steps, about);
  let runs = 0;
  const { steps: did } = await runSteps(
    steps,
    async (code, how) => {
      runs += 1;
      const real = await runFigures(code, how);
      if (runs > 1) return real;
      const error = {
        kind: "time",
        message: "",
        name: "",
        line: lines[2]?.from ?? 0,
        column: 1,
        subject: null,
      } as const;
      return { ...real, error, trace: null };
    },
    about,
  );
  expect(did[1]?.calls.at(-1)?.after).toMatchObject({ total: 5 });
  expect(did[2]?.seen).toMatchObject({ problem: { code: "too-much" }, stops: true });
});
