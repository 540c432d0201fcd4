import type { GuestPart, GuestScripts } from "../guest-parts.ts";
import type { GuestTable } from "../in-language.ts";
import { defaultLimits } from "../limits.ts";
import { watchModule } from "../watch/watched.ts";
import { datasetText } from "./dataset-text.ts";
import { hash } from "./hash.ts";
import { GuestError, type Host, Machine, type Pointer } from "./machine.ts";
import { guestFile } from "./run-error.ts";

/** A machine's memory at a moment when nothing runs, and where in it the guest's functions are. */
export interface Snapshot {
  image: Uint8Array;
  /** Bytes that QuickJS holds in it. */
  used: number;
  runtime: Pointer;
  context: Pointer;
  guest: Record<(typeof guestFunctions)[number], Pointer>;
  /** The parts of the guest that are loaded. */
  parts: GuestPart[];
  /** Keys of the datasets that are read. */
  read: string;
}

const guestFunctions = [
  "begin",
  "finish",
  "describeError",
  "runTimer",
  "writeAbsent",
  "writeTrace",
  "narrowChart",
  "addDataset",
  "expose",
  "exportNames",
] as const;
/** A machine that a program has made larger than this is replaced: zeroing it would cost more. */
const slackBytes = 24 * 1024 * 1024;

/** Memory to start each program from: the guest, parts of it, and datasets, each loaded once. */
export class Snapshots {
  /** What runs; its memory is brought into a snapshot before each program. */
  machine!: Machine;
  private base!: Snapshot;
  private readonly wasm: WebAssembly.Module;
  private readonly host: Host;
  private readonly keptBytes: number;
  private scripts!: GuestScripts;
  private readonly partSources = new Map<GuestPart, string>();
  /** By parts and datasets, the last used at the end. */
  private readonly made = new Map<string, Snapshot>();
  private readonly datasetTexts = new WeakMap<GuestTable, { text: string; key: string }>();
  private readonly sources = new Map<string, string>();

  /** @param keptBytes snapshots with datasets are kept up to this size in all, the last used ones */
  constructor(wasm: WebAssembly.Module, host: Host, keptBytes: number) {
    this.wasm = wasm;
    this.host = host;
    this.keptBytes = keptBytes;
  }

  async boot(scripts: GuestScripts): Promise<void> {
    this.scripts = scripts;
    this.machine = await Machine.create(this.wasm, this.host, defaultLimits.memory);
    const pointers = this.machine.newRuntime();
    this.base = this.loaded(pointers.context, () => this.load(pointers, scripts.main));
    this.made.set(keyOf([], ""), this.base);
  }

  /** Source of a module that is being registered; a learner's program finds none. */
  sourceOf(name: string): string | null {
    return this.sources.get(name) ?? null;
  }

  /** Rejects where one of the parts does not come. */
  async bring(parts: GuestPart[]): Promise<void> {
    const missing = parts.filter((part) => !this.partSources.has(part));
    const sources = await Promise.all(missing.map((part) => this.scripts.part(part)));
    for (const [at, part] of missing.entries()) this.partSources.set(part, sources[at] ?? "");
  }

  /** The snapshot in which these parts, which were brought, and these datasets are there already. */
  async of(parts: GuestPart[], datasets: GuestTable[]): Promise<Snapshot> {
    const texts = datasets.map((dataset) => this.textOf(dataset));
    const read = texts.map(({ key }) => key).join();
    const key = keyOf(parts, read);
    const snapshot = this.made.get(key) ?? (await this.make(parts, datasets, texts, read));
    this.made.delete(key);
    this.made.set(key, snapshot);
    this.forgetOldest();
    return snapshot;
  }

  /** A part is loaded sooner than a large dataset is read: those that are read already get it on top. */
  private async make(
    parts: GuestPart[],
    datasets: GuestTable[],
    texts: { text: string }[],
    read: string,
  ): Promise<Snapshot> {
    const some = (subset: Snapshot) =>
      subset.read === read && subset.parts.every((part) => parts.includes(part));
    const closest = [...this.made.values()]
      .filter(some)
      .toSorted((one, other) => other.parts.length - one.parts.length)[0];
    return closest
      ? this.addParts(closest, parts)
      : this.readDatasets(await this.of(parts, []), datasets, texts, read);
  }

  /** Brings the machine into a snapshot, with `room` bytes to grow. */
  async enter({ image }: Snapshot, room: number): Promise<void> {
    const { bytes } = this.machine;
    const isFit = bytes.length >= image.length && bytes.length <= image.length + slackBytes;
    if (isFit && this.machine.room === room) {
      bytes.set(image);
      bytes.fill(0, image.length);
    } else {
      this.machine = await Machine.create(this.wasm, this.host, room, image);
    }
  }

  /** Another machine in the place of one that broke. */
  async replaceMachine(): Promise<void> {
    this.machine = await Machine.create(this.wasm, this.host, defaultLimits.memory, this.base.image);
  }

  private load({ runtime, context }: Pick<Snapshot, "runtime" | "context">, guestSource: string): Snapshot {
    const { machine } = this;
    const global = machine.global(context);
    machine.set(context, global, "__host", machine.newFunction(context, "host"));
    machine.evaluate(context, guestSource, guestFile, "script");
    const object = machine.get(context, global, "__aula");
    const guest = Object.fromEntries(
      guestFunctions.map((name) => [name, machine.get(context, object, name)]),
    ) as Snapshot["guest"];
    this.registerGuest({ context, guest }, watchModule);
    machine.call(context, guest.expose, "");
    return this.snapshot({ runtime, context, guest, parts: [], read: "" });
  }

  private async addParts(to: Snapshot, parts: GuestPart[]): Promise<Snapshot> {
    await this.enter(to, defaultLimits.memory);
    const { machine } = this;
    const { context, guest } = to;
    const missing = parts.filter((part) => !to.parts.includes(part));
    return this.loaded(context, () => {
      machine.call(context, guest.expose, "on");
      for (const part of missing) {
        machine.evaluate(context, this.partSources.get(part) ?? "", guestFile, "script");
        this.registerGuest(to, part);
      }
      machine.call(context, guest.expose, "");
      return this.snapshot({ ...to, parts });
    });
  }

  private async readDatasets(
    from: Snapshot,
    datasets: GuestTable[],
    texts: { text: string }[],
    read: string,
  ): Promise<Snapshot> {
    await this.enter(from, defaultLimits.memory);
    const { machine } = this;
    const { context, guest } = from;
    machine.call(context, guest.expose, "on");
    datasets.forEach(({ name, exportName }, i) => {
      machine.call(context, guest.addDataset, texts[i]?.text ?? "");
      this.register(context, `datasets/${name}`, [exportName]);
    });
    machine.call(context, guest.expose, "");
    return this.snapshot({ ...from, read });
  }

  private registerGuest({ context, guest }: Pick<Snapshot, "context" | "guest">, name: string): void {
    const exported = this.machine.call(context, guest.exportNames, name);
    this.register(context, name, JSON.parse(exported) as string[]);
  }

  /** @throws Error that says for programmers what of the guest's own failed */
  private loaded(context: Pointer, load: () => Snapshot): Snapshot {
    try {
      return load();
    } catch (error) {
      if (!(error instanceof GuestError)) throw error;
      throw new Error(`the guest does not load: ${this.machine.dump(context, error.value)}`);
    }
  }

  /** Evaluates a module once, so that it is known in every copy of this memory. */
  private register(context: Pointer, name: string, exported: string[]): void {
    const lines = exported.map((member, i) => `const m${i} = module[${JSON.stringify(member)}];`);
    const names = exported.map((member, i) => `m${i} as ${member}`);
    const module = `const module = __aula.modules[${JSON.stringify(name)}];`;
    this.sources.set(name, `${module}\n${lines.join("\n")}\nexport { ${names.join(", ")} };`);
    this.machine.evaluate(context, `import ${JSON.stringify(name)};`, `load ${name}`, "module");
    this.sources.delete(name);
  }

  private snapshot(of: Omit<Snapshot, "image" | "used">): Snapshot {
    const used = this.machine.usedBytes(of.runtime, of.context);
    const { bytes } = this.machine;
    const words = new Uint32Array(bytes.buffer);
    let end = words.length;
    while (end > 0 && words[end - 1] === 0) end -= 1;
    return { ...of, used, image: bytes.slice(0, 4 * end) };
  }

  private textOf(dataset: GuestTable): { text: string; key: string } {
    const known = this.datasetTexts.get(dataset);
    if (known) return known;
    const text = datasetText(dataset);
    const made = { text, key: `${hash(text)}${hash(text, 0x01000193)}${text.length}` };
    this.datasetTexts.set(dataset, made);
    return made;
  }

  private forgetOldest(): void {
    let size = 0;
    for (const [key, { image, read }] of [...this.made].reverse()) {
      if (read === "") continue;
      const isLast = size === 0;
      size += image.length;
      if (!isLast && size > this.keptBytes) this.made.delete(key);
    }
  }
}

const keyOf = (parts: GuestPart[], read: string): string => `${parts.join()} ${read}`;
