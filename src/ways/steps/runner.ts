import type { Run } from "../../sandbox/sandbox.ts";
import type { StepsDataset } from "../../steps/column.ts";
import type { Recipe } from "../../steps/step.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import {
  countingProgram,
  countsOf,
  type TableThen,
  tablesOf,
  type ValueCount,
  watched,
} from "./watched-run.ts";

/** What the steps gave, step by step, as the sandbox ran their program. */
export interface Ran {
  /** By step: its table; null where it has none (the end of the way, or not reached). */
  tables: (TableThen | null)[];
  /** Of the whole program. */
  run: Run;
  /** The step at which the program stopped, from 0, and why in an engine's words; null where it did not. */
  stopped: { step: number; message: string } | null;
}

export interface Runner {
  /** Runs the steps' program, the last that was asked for; null for one that was asked for meanwhile. */
  run(steps: Recipe): Promise<Ran | null>;
  /** How many rows have each value of a column after the steps; null where they are too many. */
  count(steps: Recipe, column: string): Promise<ValueCount[] | null>;
}

/** @param runProgram in the sandbox, on the exercise's data */
export function openRunner(
  runProgram: (code: string) => Promise<Run>,
  datasets: readonly StepsDataset[],
): Runner {
  let asked = 0;
  let before: Promise<unknown> = Promise.resolve();
  const counts = new Map<string, Promise<ValueCount[] | null>>();
  /** One program at a time: the sandbox is also the learner's. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = before.then(work, work);
    before = next;
    return next;
  };

  const runOnce = async (steps: Recipe): Promise<Ran> => {
    const program = programOf(steps, datasets);
    const { code, steps: shown } = watched(program);
    const run = await runProgram(code);
    const count = program.lines.length;
    if (!run.error) return { run, tables: tablesOf(run, shown, count), stopped: null };
    const line = run.error.line ?? 0;
    const step = program.lines.findIndex(({ from, to }) => from <= line && line <= to);
    const stopped = { step: step < 0 ? count - 1 : step, message: run.error.message };
    // Up to there the steps have their tables.
    const earlier = stopped.step > 0 ? await runOnce(steps.slice(0, stopped.step)) : null;
    return { run, tables: earlier?.tables ?? [], stopped };
  };
  return {
    async run(steps) {
      asked += 1;
      const mine = asked;
      return inTurn(async () => (mine === asked ? runOnce(steps) : null));
    },
    count(steps, column) {
      const { code } = programOf(steps, datasets);
      const key = `${code}\n${column}`;
      const known =
        counts.get(key) ?? inTurn(async () => countsOf(await runProgram(countingProgram(code, column))));
      counts.set(key, known);
      // Asked for again where it did not come.
      known.catch(() => counts.delete(key));
      return known;
    },
  };
}
