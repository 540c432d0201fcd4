import type { Clue } from "../clue.ts";
import { type GuestScripts, partsIn } from "../guest-parts.ts";
import { inLanguage } from "../in-language.ts";
import { defaultLimits, type Kept, keptOnDevice, maximumEntries } from "../limits.ts";
import type { Limits, OutputEntry, Program, Run, RunError } from "../sandbox.ts";
import { type JavaScript, stripTypes } from "../strip-types.ts";
import type { Trace } from "../trace.ts";
import { type Watched, watchCalls } from "../watch/watched.ts";
import { cluesIn, readAbsent } from "./clues.ts";
import { hash } from "./hash.ts";
import { answerIntl, conventions } from "./host-intl.ts";
import { GuestError, type Host, type Pointer } from "./machine.ts";
import {
  asWritten,
  failedRun,
  hostError,
  plainError,
  programFile,
  runError,
  stoppedAt,
  type Thrown,
} from "./run-error.ts";
import { readAnswer, readEntry } from "./run-shape.ts";
import { type Snapshot, Snapshots } from "./snapshots.ts";
import { readTrace } from "./trace-shape.ts";

/** What the running program has done so far, seen from outside. */
interface Watch {
  locale: Program["locale"];
  datasets: Program["datasets"];
  limits: Limits;
  deadline: number;
  output: OutputEntry[];
  outputLength: number;
  stopped: "time" | "output" | null;
  /** Bytes of the machine's memory before it ran. */
  lengthBefore: number;
  /** The program with its calls watched, where its steps are asked for. */
  watched: Watched | null;
}

/**
 * Runs programs one after the other, each from a copy of the memory that the guest was loaded into, so
 * that none sees what an earlier one did. Environment-free: the browser's worker and Node's use it.
 */
export class Engine implements Host {
  private readonly snapshots: Snapshots;
  private watch: Watch = idleWatch();

  private readonly clock: () => number;

  private constructor(wasm: WebAssembly.Module, keptBytes: number, clock: () => number) {
    this.snapshots = new Snapshots(wasm, this, keptBytes);
    this.clock = clock;
  }

  /**
   * @param clock by which a program's time is up, ms
   */
  static async boot(
    wasm: WebAssembly.Module,
    guest: GuestScripts,
    { bytes }: Kept = keptOnDevice,
    clock = () => performance.now(),
  ): Promise<Engine> {
    const engine = new Engine(wasm, bytes, clock);
    await engine.snapshots.boot(guest);
    return engine;
  }

  /**
   * Rejects where a part of the guest does not come, and never because of the program.
   * `started` is called when its own time begins.
   */
  async run(program: Program, started: () => void = () => {}): Promise<Run> {
    const limits = { ...defaultLimits, ...program.limits };
    const parts = partsIn(program.code);
    await this.snapshots.bring(parts);
    try {
      const { locale } = program;
      const datasets = program.datasets.map((table) => inLanguage(table, locale));
      const snapshot = await this.snapshots.of(parts, datasets);
      started();
      const stripped = stripTypes(program.code);
      if ("error" in stripped) return failedRun(stripped.error);
      await this.snapshots.enter(snapshot, limits.memory);
      const { trace = false } = program;
      const watched = trace ? watchedOrNot(stripped.code, trace === true ? [] : trace.columns) : null;
      this.watch = { ...idleWatch(), locale, datasets, limits, watched };
      const run = this.execute(snapshot, stripped, program);
      return trace ? { ...run, trace: this.trace(snapshot) } : run;
    } catch (error) {
      const { output } = this.watch;
      await this.snapshots.replaceMachine();
      return { ...failedRun(hostError(error)), output };
    } finally {
      this.watch = idleWatch();
    }
  }

  private execute(snapshot: Snapshot, source: JavaScript, program: Program): Run {
    const { watch } = this;
    const { machine } = this.snapshots;
    watch.lengthBefore = machine.bytes.length;
    const { runtime, context, guest } = snapshot;
    const idPrefix = `c${hash(program.code)}`;
    machine.call(
      context,
      guest.begin,
      JSON.stringify({ conventions: conventions(program.locale), idPrefix, trace: askedOf(watch.watched) }),
    );
    machine.setReserve();
    const start = performance.now();
    watch.deadline = this.clock() + watch.limits.time;
    let namespace: Pointer | "pending" | null = null;
    let error: RunError | null = null;
    try {
      const code = watch.watched?.code ?? source.code;
      const evaluated = machine.evaluate(context, code, programFile, "module");
      do {
        while (machine.runJob(runtime, context));
        namespace = machine.settled(context, evaluated);
      } while (machine.call(context, guest.runTimer, namespace === "pending" ? "waiting" : "") !== "");
    } catch (thrown) {
      error = this.explain(snapshot, thrown, source);
    }
    const ms = performance.now() - start;
    const run: Run = { value: { kind: "nothing" }, svg: null, output: watch.output, error, ms };
    error ??= this.stopped();
    if (namespace === "pending") error ??= plainError("thrown", "Error", "await never ended");
    watch.deadline = this.clock() + watch.limits.time;
    const answered =
      error || namespace === null || namespace === "pending"
        ? { error }
        : this.answer(snapshot, namespace, source);
    const isNarrow = program.narrow && "svg" in answered && answered.svg;
    const narrow = isNarrow ? { narrow: this.narrowChart(snapshot) } : {};
    return { ...run, ...answered, ...narrow, clues: this.clues(snapshot, source) };
  }

  /** Null where it did not come: the chart of the answer is shown then, only smaller. */
  private narrowChart({ context, guest }: Snapshot): string | null {
    try {
      const svg = this.snapshots.machine.call(context, guest.narrowChart);
      return svg === "" || svg.length > this.watch.limits.output ? null : svg;
    } catch (error) {
      if (error instanceof GuestError) return null;
      throw error;
    }
  }

  private trace({ context, guest }: Snapshot): Trace | null {
    const { watched, limits } = this.watch;
    if (!watched) return null;
    this.watch.deadline = this.clock() + limits.time;
    try {
      return readTrace(this.snapshots.machine.call(context, guest.writeTrace), watched.sites);
    } catch (error) {
      if (error instanceof GuestError) return null;
      throw error;
    }
  }

  private clues({ context, guest }: Snapshot, { code, facts }: JavaScript): Clue[] {
    try {
      const absent = readAbsent(this.snapshots.machine.call(context, guest.writeAbsent));
      return cluesIn(code, facts, absent, this.watch.datasets);
    } catch (error) {
      // A program that has used up its time or memory cannot even tell that.
      if (error instanceof GuestError) return [];
      throw error;
    }
  }

  private answer(snapshot: Snapshot, namespace: Pointer, source: JavaScript): Partial<Run> {
    const { watch } = this;
    const { machine } = this.snapshots;
    const room = Math.max(0, watch.limits.output - watch.outputLength);
    try {
      const answer = readAnswer(
        machine.call(snapshot.context, snapshot.guest.finish, namespace, String(room)),
      );
      const error = this.stopped();
      if (error) return { error };
      if (answer === null) return { value: { kind: "other", type: "unreadable" } };
      if ("missing" in answer)
        return { error: plainError("no-answer", "", "the program has no export default") };
      if ("tooLong" in answer) return { error: plainError("output", "", "the answer is too long") };
      return answer;
    } catch (thrown) {
      return { error: this.explain(snapshot, thrown, source) };
    }
  }

  /** The RunError for something thrown inside; what was thrown by the host itself passes on. */
  private explain(snapshot: Snapshot, thrown: unknown, { code, imports, loops }: JavaScript): RunError {
    if (!(thrown instanceof GuestError)) throw thrown;
    const { machine } = this.snapshots;
    const { stopped, limits } = this.watch;
    machine.releaseReserve();
    const held = machine.usedBytes(snapshot.runtime, snapshot.context) - snapshot.used;
    const grown = machine.bytes.length - this.watch.lengthBefore;
    const isFull = Math.max(held, grown) > limits.memory / 2;
    this.watch.deadline = this.clock() + 500;
    let described: Thrown = { name: "Error", message: "null", stack: "" };
    try {
      described = JSON.parse(
        machine.call(snapshot.context, snapshot.guest.describeError, thrown.value),
      ) as Thrown;
      const { watched } = this.watch;
      if (watched) described.stack = asWritten(described.stack, watched.columnBefore);
    } catch (error) {
      if (!(error instanceof GuestError) && !(error instanceof SyntaxError)) throw error;
    }
    // Where not even the error finds room, QuickJS throws null.
    if (isFull && described.message === "null") return plainError("memory", "", "out of memory");
    if (stopped)
      return { ...plainError(stopped, "", described.message), ...stoppedAt(described.stack, loops) };
    return runError(described, imports, code, this.watch.datasets);
  }

  private stopped(): RunError | null {
    const { stopped } = this.watch;
    return stopped && plainError(stopped, "", stopped === "time" ? "interrupted" : "too much output");
  }

  // --- Host: what the machine asks for while it runs

  call(operation: string, payload: string): string {
    if (operation === "intl") return answerIntl(payload, this.watch.locale);
    if (operation === "output") this.keep(payload);
    return "";
  }

  shouldStop(): boolean {
    if (this.clock() > this.watch.deadline) this.watch.stopped ??= "time";
    return this.watch.stopped !== null;
  }

  loadModule(name: string): string | null {
    return this.snapshots.sourceOf(name);
  }

  private keep(payload: string): void {
    const { watch } = this;
    watch.outputLength += payload.length;
    const tooMuch = watch.outputLength > watch.limits.output || watch.output.length >= maximumEntries;
    if (tooMuch) watch.stopped ??= "output";
    const entry = tooMuch ? null : readEntry(payload);
    if (entry) watch.output.push(entry);
  }
}

const idleWatch = (): Watch => ({
  locale: "es",
  datasets: [],
  limits: defaultLimits,
  deadline: Number.POSITIVE_INFINITY,
  output: [],
  outputLength: 0,
  stopped: null,
  lengthBefore: 0,
  watched: null,
});

/** Null for a program that nests too deeply to be read twice. */
function watchedOrNot(code: string, columns: string[]): Watched | null {
  try {
    const watched = watchCalls(code);
    return { ...watched, names: [...watched.names, ...columns] };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

const askedOf = (watched: Watched | null): string =>
  watched ? JSON.stringify({ sites: watched.sites, names: watched.names }) : "";
