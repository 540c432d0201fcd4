import type { DatasetTable, Program, Run } from "./sandbox.ts";

/** A dataset crosses to the worker once, then goes by its number. */
export interface SentProgram extends Omit<Program, "datasets"> {
  datasets: { number: number; table: DatasetTable | null }[];
  /** Datasets that the worker need not keep any longer. */
  forget: number[];
}

export type FromWorker =
  /** Something of the engine has come. */
  | { kind: "loading" }
  | { kind: "ready" }
  /** `missing`: for want of a file of the engine, not of memory. */
  | { kind: "unready"; missing: boolean; message: string }
  /** The program's own time begins. */
  | { kind: "started" }
  | { kind: "ran"; run: Run };

/** What a worker answers, whichever kind of worker it is. */
export interface WorkerSide {
  receive(program: SentProgram): Promise<void>;
}

interface Runner {
  run(program: Program, started: () => void): Promise<Run>;
}

/**
 * The worker's half: boots an engine, then runs what arrives. The supervisor sends one program at a time.
 * @param boot tells by `came` when something of the engine has come
 */
export function serve(
  boot: (came: () => void) => Promise<Runner>,
  post: (message: FromWorker) => void,
): WorkerSide {
  const tables = new Map<number, DatasetTable>();
  const booted = boot(() => post({ kind: "loading" }));
  const unready = (error: unknown) =>
    post({ kind: "unready", missing: !(error instanceof RangeError), message: String(error) });
  booted.then(() => post({ kind: "ready" }), unready);
  return {
    async receive({ datasets, forget, ...program }) {
      for (const number of forget) tables.delete(number);
      for (const { number, table } of datasets) if (table) tables.set(number, table);
      const known = datasets.map(({ number }) => tables.get(number)).filter((table) => table !== undefined);
      const engine = await booted;
      await engine
        .run({ ...program, datasets: known }, () => post({ kind: "started" }))
        .then((run) => post({ kind: "ran", run }), unready);
    },
  };
}
