import { defaultLimits, maximumEntries } from "../limits.ts";
import type { DatasetTable, Limits, OutputEntry, Program, Run, RunError } from "../sandbox.ts";
import { type JavaScript, stripTypes } from "../strip-types.ts";
import { datasetText } from "./dataset-text.ts";
import { answerIntl, conventions } from "./host-intl.ts";
import { GuestError, type Host, Machine, type Pointer } from "./machine.ts";
import {
  failedRun,
  firstPlace,
  hostError,
  loopAt,
  plainError,
  programFile,
  runError,
  type Thrown,
} from "./run-error.ts";
import { readAnswer, readEntry } from "./run-shape.ts";

/** A machine's memory at a moment when nothing runs, and where in it the guest's functions are. */
interface World {
  image: Uint8Array;
  /** Bytes that QuickJS holds in it. */
  used: number;
  runtime: Pointer;
  context: Pointer;
  guest: Record<"begin" | "finish" | "describeError" | "addDataset" | "expose", Pointer>;
}

/** What the running program has done so far, seen from outside. */
interface Watch {
  locale: Program["locale"];
  limits: Limits;
  deadline: number;
  output: OutputEntry[];
  outputLength: number;
  stopped: "time" | "output" | null;
}

const guestModules = ["danfojs", "@observablehq/plot"];
const keptWorlds = 2;
/** A machine that a program has made larger than this is replaced: zeroing it would cost more. */
const slackBytes = 24 * 1024 * 1024;
const bootMilliseconds = 60_000;

/**
 * Runs programs one after the other, each from a copy of the memory that the guest was loaded into, so
 * that none sees what an earlier one did. Environment-free: the browser's worker and Node's use it.
 */
export class Engine implements Host {
  private readonly wasm: WebAssembly.Module;
  private machine!: Machine;
  private base!: World;
  /** Bytes of the machine's memory before the program ran. */
  private lengthBefore = 0;
  private readonly worlds = new Map<string, World>();
  private readonly datasetTexts = new WeakMap<DatasetTable, { text: string; key: string }>();
  private readonly moduleSources = new Map<string, string>();
  private watch: Watch = idleWatch();

  private constructor(wasm: WebAssembly.Module) {
    this.wasm = wasm;
  }

  /** `guestSource`: the bundle that scripts/build-guest.mjs makes. */
  static async boot(wasm: WebAssembly.Module, guestSource: string): Promise<Engine> {
    const engine = new Engine(wasm);
    engine.machine = await Machine.create(wasm, engine, defaultLimits.memory);
    const pointers = engine.machine.newRuntime();
    try {
      engine.base = engine.load(pointers, guestSource);
    } catch (error) {
      if (!(error instanceof GuestError)) throw error;
      throw new Error(`the guest does not load: ${engine.machine.dump(pointers.context, error.value)}`);
    }
    return engine;
  }

  /** Never rejects because of the program. `started` is called when its own time begins. */
  async run(program: Program, started: () => void = () => {}): Promise<Run> {
    const limits = { ...defaultLimits, ...program.limits };
    try {
      const world = await this.world(program.datasets);
      started();
      const stripped = stripTypes(program.code);
      if ("error" in stripped) return failedRun(stripped.error);
      await this.restore(world, limits.memory);
      this.watch = { ...idleWatch(), locale: program.locale, limits };
      return this.execute(world, stripped, program);
    } catch (error) {
      const { output } = this.watch;
      this.machine = await Machine.create(this.wasm, this, limits.memory, this.base.image);
      return { ...failedRun(hostError(error)), output };
    } finally {
      this.watch = idleWatch();
    }
  }

  private execute(world: World, source: JavaScript, program: Program): Run {
    const { machine, watch } = this;
    const { runtime, context, guest } = world;
    const idPrefix = `c${hash(program.code)}`;
    machine.call(
      context,
      guest.begin,
      JSON.stringify({ conventions: conventions(program.locale), idPrefix }),
    );
    machine.setReserve();
    const start = performance.now();
    watch.deadline = start + watch.limits.time;
    let namespace: Pointer | "pending" | null = null;
    let error: RunError | null = null;
    try {
      const evaluated = machine.evaluate(context, source.code, programFile, "module");
      while (machine.runJob(runtime, context));
      namespace = machine.settled(context, evaluated);
    } catch (thrown) {
      error = this.explain(world, thrown, source);
    }
    const ms = performance.now() - start;
    const run: Run = { value: { kind: "nothing" }, svg: null, output: watch.output, error, ms };
    error ??= this.stopped();
    if (namespace === "pending") error ??= plainError("thrown", "Error", "await never ended");
    if (error || namespace === null || namespace === "pending") return { ...run, error };
    watch.deadline = performance.now() + watch.limits.time;
    return { ...run, ...this.answer(world, namespace, source) };
  }

  private answer(world: World, namespace: Pointer, source: JavaScript): Partial<Run> {
    const { machine, watch } = this;
    const room = Math.max(0, watch.limits.output - watch.outputLength);
    try {
      const answer = readAnswer(machine.call(world.context, world.guest.finish, namespace, String(room)));
      const error = this.stopped();
      if (error) return { error };
      if (answer === null) return { value: { kind: "other", type: "unreadable" } };
      if ("missing" in answer)
        return { error: plainError("no-answer", "", "the program has no export default") };
      if ("tooLong" in answer) return { error: plainError("output", "", "the answer is too long") };
      return answer;
    } catch (thrown) {
      return { error: this.explain(world, thrown, source) };
    }
  }

  /** The RunError for something thrown inside; what was thrown by the host itself passes on. */
  private explain(world: World, thrown: unknown, { imports, loops }: JavaScript): RunError {
    if (!(thrown instanceof GuestError)) throw thrown;
    const { machine } = this;
    const { stopped, limits } = this.watch;
    machine.releaseReserve();
    const held = machine.usedBytes(world.runtime, world.context) - world.used;
    const grown = machine.bytes.length - this.lengthBefore;
    const isFull = Math.max(held, grown) > limits.memory / 2;
    this.watch.deadline = performance.now() + 500;
    let described: Thrown = { name: "Error", message: "null", stack: "" };
    try {
      described = JSON.parse(machine.call(world.context, world.guest.describeError, thrown.value)) as Thrown;
    } catch (error) {
      if (!(error instanceof GuestError) && !(error instanceof SyntaxError)) throw error;
    }
    // Where not even the error finds room, QuickJS throws null.
    if (isFull && described.message === "null") return plainError("memory", "", "out of memory");
    const place = firstPlace(described.stack);
    if (stopped) return { ...plainError(stopped, "", described.message), ...loopAt(place, loops) };
    return runError(described, imports);
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
    if (performance.now() > this.watch.deadline) this.watch.stopped ??= "time";
    return this.watch.stopped !== null;
  }

  loadModule(name: string): string | null {
    return this.moduleSources.get(name) ?? null;
  }

  private keep(payload: string): void {
    const { watch } = this;
    watch.outputLength += payload.length;
    const tooMuch = watch.outputLength > watch.limits.output || watch.output.length >= maximumEntries;
    if (tooMuch) watch.stopped ??= "output";
    const entry = tooMuch ? null : readEntry(payload);
    if (entry) watch.output.push(entry);
  }

  // --- Worlds

  private load({ runtime, context }: Pick<World, "runtime" | "context">, guestSource: string): World {
    const { machine } = this;
    this.watch.deadline = performance.now() + bootMilliseconds;
    const global = machine.global(context);
    machine.set(context, global, "__host", machine.newFunction(context, "host"));
    machine.evaluate(context, guestSource, "guest.js", "script");
    const object = machine.get(context, global, "__aula");
    const names = ["begin", "finish", "describeError", "addDataset", "expose"] as const;
    const guest = Object.fromEntries(
      names.map((name) => [name, machine.get(context, object, name)]),
    ) as World["guest"];
    const exportNames = machine.get(context, object, "exportNames");
    for (const name of guestModules) {
      const exported = JSON.parse(machine.call(context, exportNames, name)) as string[];
      this.register(context, name, exported);
    }
    machine.call(context, guest.expose, "");
    return this.snapshot({ runtime, context, guest });
  }

  private snapshot(parts: Pick<World, "runtime" | "context" | "guest">): World {
    const used = this.machine.usedBytes(parts.runtime, parts.context);
    const { bytes } = this.machine;
    let end = bytes.length;
    const words = new Uint32Array(bytes.buffer);
    while (end > 0 && words[end / 4 - 1] === 0) end -= 4;
    return { ...parts, used, image: bytes.slice(0, end) };
  }

  /** The world in which these datasets are read already. */
  private async world(datasets: DatasetTable[]): Promise<World> {
    if (datasets.length === 0) return this.base;
    const texts = datasets.map((dataset) => this.textOf(dataset));
    const key = texts.map(({ key }) => key).join();
    const known = this.worlds.get(key);
    if (known) return known;
    await this.restore(this.base, defaultLimits.memory);
    const { machine, base } = this;
    this.watch.deadline = performance.now() + bootMilliseconds;
    machine.call(base.context, base.guest.expose, "on");
    datasets.forEach(({ name, exportName }, i) => {
      machine.call(base.context, base.guest.addDataset, texts[i]?.text ?? "");
      this.register(base.context, `datasets/${name}`, [exportName]);
    });
    machine.call(base.context, base.guest.expose, "");
    const world = this.snapshot(base);
    for (const oldest of [...this.worlds.keys()].slice(0, -keptWorlds + 1)) this.worlds.delete(oldest);
    this.worlds.set(key, world);
    return world;
  }

  private textOf(dataset: DatasetTable): { text: string; key: string } {
    const known = this.datasetTexts.get(dataset);
    if (known) return known;
    const text = datasetText(dataset);
    const made = { text, key: hash(text) + text.length };
    this.datasetTexts.set(dataset, made);
    return made;
  }

  /** Evaluates a module once, so that it is known in every copy of this memory. */
  private register(context: Pointer, name: string, exported: string[]): void {
    const { machine } = this;
    const lines = exported.map((member, i) => `const m${i} = module[${JSON.stringify(member)}];`);
    const names = exported.map((member, i) => `m${i} as ${member}`);
    const source = `const module = __aula.modules[${JSON.stringify(name)}];\n${lines.join("\n")}\nexport { ${names.join(", ")} };`;
    this.moduleSources.set(name, source);
    machine.evaluate(context, `import ${JSON.stringify(name)};`, `load ${name}`, "module");
    this.moduleSources.delete(name);
  }

  private async restore({ image }: World, room: number): Promise<void> {
    const { bytes } = this.machine;
    const isFit = bytes.length >= image.length && bytes.length <= image.length + slackBytes;
    if (isFit && this.machine.room === room) {
      bytes.set(image);
      bytes.fill(0, image.length);
    } else {
      this.machine = await Machine.create(this.wasm, this, room, image);
    }
    this.lengthBefore = this.machine.bytes.length;
  }
}

const idleWatch = (): Watch => ({
  locale: "es",
  limits: defaultLimits,
  deadline: Number.POSITIVE_INFINITY,
  output: [],
  outputLength: 0,
  stopped: null,
});

/** FNV-1a, as a word that may be an id. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
