import type { Program, Run } from "../../sandbox/sandbox.ts";
import type { StepsDataset } from "../../steps/column.ts";
import { columnsOf } from "../../steps/columns-of.ts";
import type { Recipe } from "../../steps/step.ts";
import { programOf } from "../../steps/typescript/program-of.ts";
import { type StepDid, stepAtLine, whatStepsDid } from "../../steps/what-steps-did.ts";
import { countingProgram, countsOf, type ValueCount } from "./value-counts.ts";
import { dividedSteps, watchedProgram } from "./watched-program.ts";

/** Runs a program on the data that the steps are about, without judging it. */
export type RunProgram = (code: string, how: Pick<Program, "trace">) => Promise<Run>;

/** What the steps did, as the sandbox ran their program. */
export interface Ran {
  /** By step that is in the program: all up to the first that cannot be done. */
  steps: StepDid[];
  /** Of the whole program; null where no step can be done. */
  run: Run | null;
}

export interface Runner {
  /** Runs the steps' program, the last that was asked for; null for one that was asked for meanwhile. */
  run(steps: Recipe): Promise<Ran | null>;
  /** How many rows have each value of a column after the steps; null where they are too many. */
  count(steps: Recipe, column: string): Promise<ValueCount[] | null>;
}

/** Columns of the first table that are shown though no step names them: all of a table that is not wide. */
const firstColumns = ({ columns }: StepsDataset): string[] =>
  columns.slice(0, columns.length <= 12 ? 12 : 5).map(({ name }) => name);

export function openRunner(runProgram: RunProgram, datasets: readonly StepsDataset[]): Runner {
  let asked = 0;
  let before: Promise<unknown> = Promise.resolve();
  const counts = new Map<string, Promise<ValueCount[] | null>>();
  /** One program at a time: the sandbox is also the learner's. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = before.then(work, work);
    before = next;
    return next;
  };
  return {
    async run(steps) {
      asked += 1;
      const mine = asked;
      return inTurn(async () => (mine === asked ? runSteps(steps, runProgram, datasets) : null));
    },
    count(steps, column) {
      const { code } = programOf(steps, datasets);
      const key = `${code}\n${column}`;
      const known =
        counts.get(key) ?? inTurn(async () => countsOf(await runProgram(countingProgram(code, column), {})));
      counts.set(key, known);
      // Asked for again where it did not come.
      known.catch(() => counts.delete(key));
      return known;
    },
  };
}

/** Runs the program of steps once, watched. */
export async function runSteps(
  steps: Recipe,
  runProgram: RunProgram,
  datasets: readonly StepsDataset[],
): Promise<Ran> {
  const program = programOf(steps, datasets);
  const done = steps.slice(0, program.lines.length);
  if (done.length === 0) return { steps: [], run: null };
  const endsInTable = columnsOf(done, datasets).at(-1)?.is === "table";
  const [start] = done;
  const first = start?.verb === "start" && datasets.find(({ name }) => name === start.dataset);
  const columns = first ? firstColumns(first) : [];
  const run = await runProgram(watchedProgram(program, done, endsInTable), { trace: { columns } });
  const did = whatStepsDid(done, program, run, dividedSteps(done, run.output));
  if (!run.error || run.trace) return { steps: did, run };
  // What left no time or memory to tell it: up to there the steps can be shown.
  const stop = stepAtLine(program.lines, run.error.line);
  if (stop === 0) return { steps: did, run };
  const earlier = await runSteps(done.slice(0, stop), runProgram, datasets);
  return { steps: [...earlier.steps, ...did.slice(stop)], run };
}
