import createModule from "@jitl/quickjs-wasmfile-release-sync/emscripten-module";
import { QuickJSFFI } from "@jitl/quickjs-wasmfile-release-sync/ffi";
import { OutOfMemory } from "./run-error.ts";
import { inUtc } from "./utc.ts";

/** A pointer into the machine's memory: the same number stays good when that memory is copied. */
export type Pointer = number & { readonly pointer: unique symbol };

/** What a machine asks of its host while it runs. */
export interface Host {
  /** The guest's one way out: strings in, a string back. */
  call(operation: string, payload: string): string;
  shouldStop(): boolean;
  /** Source text of a module; null when there is none of that name. */
  loadModule(name: string): string | null;
}

const pageSize = 65536;
const initialPages = 256;
/** Kept free, so that an error finds room when a program has filled the rest. */
const reserveBytes = 1024 * 1024;
/**
 * Endless recursion ends here, before it overflows the host's own stack: a worker of Chromium bears
 * 128 KB and not 160. About 700 calls deep.
 */
const stackBytes = 128 * 1024;

interface Emscripten {
  _malloc(bytes: number): Pointer;
  _free(pointer: Pointer): void;
  callbacks: unknown;
}

/** The C functions of quickjs-emscripten that are used here; every value is a pointer. */
type Ffi = Record<string, (...args: (number | string | boolean)[]) => Pointer>;

/**
 * One QuickJS in one WebAssembly memory. A thin layer over quickjs-emscripten's C functions which
 * keeps nothing on the host's side but pointers, so that the memory can be copied away and back.
 */
export class Machine {
  /** Bytes by which its memory may grow beyond the image. */
  readonly room: number;
  readonly memory: WebAssembly.Memory;
  private reserve = 0 as Pointer;
  private readonly module: Emscripten;
  private readonly ffi: Ffi;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  private constructor(memory: WebAssembly.Memory, module: Emscripten, host: Host, room: number) {
    this.room = room;
    this.memory = memory;
    this.module = module;
    this.ffi = new QuickJSFFI(module as never) as unknown as Ffi;
    module.callbacks = {
      callFunction: (_: undefined, context: Pointer, _self: Pointer, count: number, args: Pointer) =>
        this.answer(host, context, count, args),
      shouldInterrupt: () => (host.shouldStop() ? 1 : 0),
      loadModuleSource: (_: undefined, _runtime: Pointer, context: Pointer, name: string) =>
        this.moduleSource(host, context, name),
      normalizeModule: () => 0,
      freeHostRef: () => {},
    };
  }

  /**
   * A machine whose memory is `image`, or an empty one. It can grow by `room` bytes and no more: QuickJS
   * cannot count what it allocates here, so its own limit would not hold.
   */
  static async create(
    wasm: WebAssembly.Module,
    host: Host,
    room: number,
    image: Uint8Array | null = null,
  ): Promise<Machine> {
    const length = image?.length ?? 0;
    const initial = Math.max(initialPages, Math.ceil(length / pageSize));
    const maximum = Math.max(initial, Math.ceil((length + room + reserveBytes) / pageSize));
    const memory = new WebAssembly.Memory({ initial, maximum });
    const module = (await createModule({
      wasmMemory: memory,
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
        inUtc(imports, memory);
        WebAssembly.instantiate(wasm, imports).then(done);
        return {};
      },
    } as never)) as unknown as Emscripten;
    const machine = new Machine(memory, module, host, room);
    if (image) machine.bytes.set(image);
    return machine;
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer);
  }

  newRuntime(): { runtime: Pointer; context: Pointer } {
    const runtime = this.c("NewRuntime");
    this.c("RuntimeSetMaxStackSize", runtime, stackBytes);
    this.c("RuntimeEnableInterruptHandler", runtime);
    this.c("RuntimeEnableModuleLoader", runtime, 0);
    const context = this.c("NewContext", runtime, 0);
    return { runtime, context };
  }

  /** Sets memory aside until releaseReserve(). Copying an image in forgets it. */
  setReserve(): void {
    this.reserve = this.module._malloc(reserveBytes);
  }
  releaseReserve(): void {
    this.module._free(this.reserve);
    this.reserve = 0 as Pointer;
  }

  /** Bytes that the runtime holds now. */
  usedBytes(runtime: Pointer, context: Pointer): number {
    const usage = this.c("RuntimeComputeMemoryUsage", runtime, context);
    // Not as JSON: that would ask the learner's Object.prototype for a `toJSON`.
    const [used, blocks] = ["memory_used_size", "malloc_count"].map((name) => {
      const key = this.c("NewString", context, name);
      const value = this.c("GetProp", context, usage, key);
      const number = Number(this.c("GetFloat64", context, value));
      for (const pointer of [key, value]) this.c("FreeValuePointer", context, pointer);
      // Where memory is at its end there is no room for the figures either.
      return Number.isNaN(number) ? 0 : number;
    });
    this.c("FreeValuePointer", context, usage);
    return (used ?? 0) + 16 * (blocks ?? 0);
  }

  /** A value as JSON or text, for messages to programmers. */
  dump(context: Pointer, value: Pointer): string {
    return this.cText(context, this.c("Dump", context, value));
  }

  /** Throws GuestError. A module's result is its namespace, or a promise of it after a top-level await. */
  evaluate(context: Pointer, code: string, file: string, as: "script" | "module"): Pointer {
    const source = this.allocate(code);
    const flags = as === "module" ? 1 : 0;
    const result = this.c("Eval", context, source.pointer, source.length, file, 0, flags);
    this.module._free(source.pointer);
    return this.checked(context, result);
  }

  newFunction(context: Pointer, name: string): Pointer {
    return this.c("NewFunction", context, name, 2, false, 1);
  }

  global(context: Pointer): Pointer {
    return this.c("GetGlobalObject", context);
  }
  get(context: Pointer, object: Pointer, name: string): Pointer {
    const key = this.newString(context, name);
    const value = this.c("GetProp", context, object, key);
    this.c("FreeValuePointer", context, key);
    return this.checked(context, value);
  }
  set(context: Pointer, object: Pointer, name: string, value: Pointer): void {
    const key = this.newString(context, name);
    this.c("SetProp", context, object, key, value);
    this.c("FreeValuePointer", context, key);
  }
  remove(context: Pointer, value: Pointer): void {
    this.c("FreeValuePointer", context, value);
  }

  /** Calls a function of the guest that gives a string. Throws GuestError. */
  call(context: Pointer, target: Pointer, ...args: (string | Pointer)[]): string {
    const values = args.map((arg) => (typeof arg === "string" ? this.newString(context, arg) : arg));
    const list = this.module._malloc(4 * Math.max(1, values.length));
    new Uint32Array(this.memory.buffer, list, values.length).set(values);
    const result = this.c("Call", context, target, this.c("GetUndefined"), values.length, list);
    this.module._free(list);
    args.forEach((arg, i) => {
      if (typeof arg === "string") this.c("FreeValuePointer", context, values[i] as Pointer);
    });
    const checked = this.checked(context, result);
    const text = this.cText(context, this.c("GetString", context, checked));
    this.c("FreeValuePointer", context, checked);
    return text;
  }

  /** Runs what promises wait for, one job at a time; false when none is left. Throws GuestError. */
  runJob(runtime: Pointer, context: Pointer): boolean {
    if (!this.c("IsJobPending", runtime)) return false;
    const slot = this.module._malloc(4);
    const result = this.c("ExecutePendingJob", runtime, 64, slot);
    this.module._free(slot);
    this.checked(context, result);
    return true;
  }

  /** What a promise came to; the value itself when it is no promise. Throws GuestError when it was rejected. */
  settled(context: Pointer, value: Pointer): Pointer | "pending" {
    const state = this.c("PromiseState", context, value) as number;
    if (state === 0) return "pending";
    if (state !== 1 && state !== 2) return value;
    const result = this.c("PromiseResult", context, value);
    if (state === 2) throw new GuestError(result);
    return result;
  }

  private checked(context: Pointer, result: Pointer): Pointer {
    const error = this.c("ResolveException", context, result);
    if (error) throw new GuestError(error);
    return result;
  }

  private answer(host: Host, context: Pointer, count: number, args: Pointer): Pointer {
    const text = (i: number): string => {
      if (i >= count) return "";
      const value = this.c("ArgvGetJSValueConstPointer", args, i);
      return this.cText(context, this.c("GetString", context, value));
    };
    return this.newString(context, host.call(text(0), text(1)));
  }

  private moduleSource(host: Host, context: Pointer, name: string): Pointer | 0 {
    const source = host.loadModule(name);
    if (source !== null) return this.allocate(source).pointer;
    const error = this.c("NewError", context);
    const message = this.newString(context, `Cannot find module '${name}'`);
    this.set(context, error, "message", message);
    this.c("Throw", context, error);
    return 0;
  }

  private newString(context: Pointer, text: string): Pointer {
    const { pointer } = this.allocate(text);
    const value = this.c("NewString", context, pointer);
    this.module._free(pointer);
    return value;
  }

  private allocate(text: string): { pointer: Pointer; length: number } {
    const encoded = this.encoder.encode(text);
    const pointer = this.module._malloc(encoded.length + 1);
    if (!pointer) throw new OutOfMemory("out of memory");
    const { bytes } = this;
    bytes.set(encoded, pointer);
    bytes[pointer + encoded.length] = 0;
    return { pointer, length: encoded.length };
  }

  private cText(context: Pointer, pointer: Pointer): string {
    if (!pointer) return "";
    const { bytes } = this;
    const text = this.decoder.decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
    this.c("FreeCString", context, pointer);
    return text;
  }

  private c(name: string, ...args: (number | string | boolean)[]): Pointer {
    return (this.ffi[`QTS_${name}`] as Ffi[string])(...args);
  }
}

/** Something that the program threw: a value inside the machine. */
export class GuestError {
  readonly value: Pointer;
  constructor(value: Pointer) {
    this.value = value;
  }
}
