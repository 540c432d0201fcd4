import { failedRun, plainError } from "./engine/run-error.ts";
import { defaultLimits, type Kept, keptOnDevice } from "./limits.ts";
import type { DatasetTable, Program, Run, Sandbox } from "./sandbox.ts";
import type { FromWorker, SentProgram } from "./worker-protocol.ts";

/** A worker as the supervisor sees it. */
export interface WorkerPort {
  send(program: SentProgram): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/** Starts a worker; `failed` when it dies. */
export type Spawn = (received: (message: FromWorker) => void, failed: (reason: string) => void) => WorkerPort;

/** What a supervisor is told about where its worker lives. */
export interface Supervision {
  kept: Kept;
  /** A program that its own interrupt did not stop is ended so long after its limit, ms. */
  grace: number;
}

const onDevice: Supervision = { kept: keptOnDevice, grace: 1000 };
/** Loading engine and datasets on a slow device, ms. */
const patience = 120_000;

interface Job {
  program: Program;
  resolve(run: Run): void;
  reject(error: Error): void;
}

interface Live {
  port: WorkerPort;
  /** Numbers of the datasets that it holds, the longest unused first. */
  held: Set<number>;
}

/**
 * A Sandbox in a worker: one program at a time, the others wait. A worker that does not answer in time
 * is ended, its program told so, and the next program gets another worker.
 */
export function supervise(spawn: Spawn, { kept, grace }: Supervision = onDevice): Sandbox & { warm(): void } {
  const numbers = new WeakMap<DatasetTable, number>();
  let nextNumber = 1;
  const waiting: Job[] = [];
  let current: Job | null = null;
  let live: Live | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function worker(): Live {
    if (live) return live;
    const port = spawn(
      (message) => live?.port === port && receive(message),
      (reason) => live?.port === port && replace(failedRun(plainError("crash", "WorkerError", reason))),
    );
    live = { port, held: new Set() };
    return live;
  }

  function receive(message: FromWorker): void {
    if (message.kind === "started") watch(2 * limitOf(current) + grace);
    else if (message.kind === "ran") settle(message.run);
    else if (message.kind === "unready") {
      end();
      const job = current;
      current = null;
      job?.reject(new Error(`the sandbox does not start: ${message.message}`));
      next();
    }
  }

  function next(): void {
    if (current) return;
    const job = waiting.shift();
    if (!job) return;
    current = job;
    watch(patience);
    const { port, held } = worker();
    port.send(packed(job.program, held));
  }

  function packed(program: Program, held: Set<number>): SentProgram {
    const datasets = program.datasets.map((table) => {
      const number = numbers.get(table) ?? nextNumber++;
      numbers.set(table, number);
      const isHeld = held.delete(number);
      held.add(number);
      return { number, table: isHeld ? null : table };
    });
    const forget = [...held].slice(0, Math.max(0, held.size - Math.max(kept.datasets, datasets.length)));
    for (const number of forget) held.delete(number);
    return { ...program, datasets, forget };
  }

  function watch(milliseconds: number): void {
    clearTimeout(watchdog);
    const since = performance.now();
    watchdog = setTimeout(
      () => replace(failedRun(plainError("time", "", "interrupted"), performance.now() - since)),
      milliseconds,
    );
  }

  function replace(run: Run): void {
    end();
    settle(run);
  }

  function settle(run: Run): void {
    clearTimeout(watchdog);
    const job = current;
    current = null;
    job?.resolve(run);
    next();
  }

  function end(): void {
    clearTimeout(watchdog);
    live?.port.end();
    live = null;
  }

  return {
    run: (program) =>
      new Promise((resolve, reject) => {
        waiting.push({ program, resolve, reject });
        next();
      }),
    warm: () => void worker(),
    close() {
      end();
      const closed = failedRun(plainError("crash", "WorkerError", "the sandbox was closed"));
      for (const job of [current, ...waiting.splice(0)]) job?.resolve(closed);
      current = null;
    },
  };
}

const limitOf = (job: Job | null): number => job?.program.limits?.time ?? defaultLimits.time;
