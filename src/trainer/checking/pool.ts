import type { Locale } from "../../i18n/locale.ts";
import type { Spawn, WorkerPort } from "../../loading/own-worker.ts";
import { Unreachable } from "../../loading/unreachable.ts";
import type { Verdict } from "../device/record.ts";
import type { AnswerToCheck } from "./answers-to-check.ts";
import type { Checker } from "./check-again.ts";
import { brokeVerdict, NoSandbox } from "./judge-again.ts";
import type { ExerciseToCheck, FromCheckWorker, ToCheckWorker } from "./protocol.ts";

/** Starts a worker that checks, with a sandbox inside. */
export type SpawnCheck = Spawn<ToCheckWorker, FromCheckWorker>;

/**
 * ms after which an answer is given up. The sandbox ends programs long before; this is for what the
 * comparing of a monstrous answer may cost.
 */
const patience = 120_000;

interface PoolEffects {
  spawn: SpawnCheck;
  exerciseOf(exercise: string): ExerciseToCheck;
  /** That `Intl` speaks inside. */
  locale: Locale;
}

export interface CheckPool {
  checkers: Checker[];
  /** Ends all workers; what they check is rejected. */
  close(): void;
}

/** How many workers a device bears: each takes a core, and about 100 MB while it works. */
export const poolSize = (cores: number): number => (cores <= 2 ? Math.max(1, cores) : Math.min(cores - 1, 4));

export function openCheckPool(size: number, effects: PoolEffects): CheckPool {
  const lanes = Array.from({ length: size }, () => openLane(effects));
  return {
    checkers: lanes,
    close() {
      for (const lane of lanes) lane.close();
    },
  };
}

interface Waiting {
  answer: AnswerToCheck;
  resolve(verdict: Verdict): void;
  reject(error: Error): void;
}

/** One worker after the other: one that dies of an answer is replaced. One answer at a time. */
function openLane({ spawn, exerciseOf, locale }: PoolEffects): Checker & { close(): void } {
  let port: WorkerPort<ToCheckWorker> | null = null;
  let ready = false;
  let known = new Set<string>();
  let waiting: Waiting | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(watchdog);
    port?.end();
    port = null;
  }

  function settle(use: (waiting: Waiting) => void): void {
    clearTimeout(watchdog);
    const settled = waiting;
    waiting = null;
    if (settled) use(settled);
  }

  function started(): WorkerPort<ToCheckWorker> {
    ready = false;
    known = new Set();
    const mine: WorkerPort<ToCheckWorker> = spawn(
      (message) => port === mine && receive(message),
      (reason) => port === mine && fail(reason),
    );
    return mine;
  }

  function receive(message: FromCheckWorker): void {
    if (message.kind === "ready") ready = true;
    else if (message.kind === "loading") watch();
    else if (message.kind === "verdict") settle(({ resolve }) => resolve(message.verdict));
    else
      fail(
        message.unreachable ? new Unreachable("missing", message.message) : new NoSandbox(message.message),
        false,
      );
  }

  /** Begins anew with each sign that something comes: a slow line is no fault of an answer. */
  function watch(): void {
    clearTimeout(watchdog);
    if (waiting) watchdog = setTimeout(() => fail(new Unreachable("late", "it took too long")), patience);
  }

  /** A worker that had come and dies, dies of the answer; one that does not come checks nothing. */
  function fail(reason: Error, ofAnswer = ready): void {
    end();
    settle(({ answer, resolve, reject }) => {
      if (!ofAnswer) return reject(reason);
      brokeVerdict(answer, exerciseOf(answer.exercise).bundle.version).then(resolve, reject);
    });
  }

  function tell(to: WorkerPort<ToCheckWorker>, exercise: string): void {
    if (known.has(exercise)) return;
    known.add(exercise);
    const { bundle, datasets } = exerciseOf(exercise);
    const missing = datasets.filter(({ name }) => !known.has(`data ${name}`));
    for (const { name } of missing) known.add(`data ${name}`);
    to.send({ ask: "know", exercise: { bundle, datasets: missing } });
  }

  return {
    check: (answer) =>
      new Promise((resolve, reject) => {
        port ??= started();
        waiting = { answer, resolve, reject };
        watch();
        tell(port, answer.exercise);
        port.send({ ask: "check", answer, locale });
      }),
    close() {
      end();
      settle(({ reject }) => reject(new Error("the checking was ended")));
    },
  };
}
