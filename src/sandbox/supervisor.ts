import { patience } from "../loading/fetch-whole.ts";
import type { Spawn as SpawnWorker, WorkerPort } from "../loading/own-worker.ts";
import { Unreachable } from "../loading/unreachable.ts";
import { failedRun, plainError } from "./engine/run-error.ts";
import { defaultLimits, type Kept, keptOnDevice } from "./limits.ts";
import type { DatasetTable, Program, Run, Sandbox } from "./sandbox.ts";
import type { FromWorker, SentProgram } from "./worker-protocol.ts";

/** Starts a worker with a sandbox inside. */
export type Spawn = SpawnWorker<SentProgram, FromWorker>;

/** What a supervisor is told about where its worker lives. */
export interface Supervision {
  kept: Kept;
  /** A program that its own interrupt did not stop is ended so long after its limit, ms. */
  grace: number;
  /** Loading is given up when nothing is heard of the worker for so long, ms. */
  patience: number;
}

const onDevice: Supervision = { kept: keptOnDevice, grace: 1000, patience };

interface Job {
  program: Program;
  /** When its own time began; null while engine and datasets are loaded. */
  began: number | null;
  resolve(run: Run): void;
  reject(error: Error): void;
}

interface Live {
  port: WorkerPort<SentProgram>;
  /** Numbers of the datasets that it holds, the longest unused first. */
  held: Set<number>;
}

/**
 * A Sandbox in a worker: one program at a time, the others wait. A worker that does not answer in time
 * is ended, its program told so, and the next program gets another worker.
 */
export function supervise(spawn: Spawn, place: Partial<Supervision> = {}): Sandbox & { warm(): void } {
  const { kept, grace, patience } = { ...onDevice, ...place };
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
      (reason) => live?.port === port && fail({ kind: "crash", reason }),
    );
    live = { port, held: new Set() };
    return live;
  }

  function receive(message: FromWorker): void {
    if (message.kind === "started" && current) {
      current.began = performance.now();
      watch(2 * (current.program.limits?.time ?? defaultLimits.time) + grace);
    } else if (message.kind === "ran") finish(({ resolve }) => resolve(message.run));
    else if (message.kind === "unready") {
      const { missing, message: why } = message;
      fail({ kind: "crash", reason: missing ? new Unreachable("missing", why) : new Error(why) });
    } else if (current?.began === null) watch(patience);
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
    watchdog = setTimeout(() => fail({ kind: "time" }), milliseconds);
  }

  /** Ends the worker, which is not to be trusted any more. Only of a program that began there is a Run. */
  function fail(failure: Failure): void {
    end();
    finish(({ began, resolve, reject }) =>
      began === null ? reject(notStarted(failure)) : resolve(endedRun(failure, began)),
    );
  }

  function finish(tell: (job: Job) => void): void {
    clearTimeout(watchdog);
    const job = current;
    current = null;
    if (job) tell(job);
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
        waiting.push({ program, began: null, resolve, reject });
        next();
      }),
    warm: () => void worker(),
    close() {
      const reason = new Error("the sandbox was closed");
      for (const job of waiting.splice(0)) job.reject(reason);
      fail({ kind: "crash", reason });
    },
  };
}

type Failure = { kind: "time" } | { kind: "crash"; reason: Error };

const notStarted = (failure: Failure): Error =>
  failure.kind === "time" ? new Unreachable("late", "the sandbox does not start") : failure.reason;

const endedRun = (failure: Failure, began: number): Run =>
  failedRun(
    failure.kind === "time"
      ? plainError("time", "", "interrupted")
      : plainError("crash", "WorkerError", failure.reason.message),
    performance.now() - began,
  );
