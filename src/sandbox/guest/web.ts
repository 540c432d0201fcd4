import { apply, isArray, push, safeList, toText } from "./primordials.ts";

/**
 * What programs know from browsers besides the language, as far as it makes sense without a page. Time
 * is counted, not waited for: a timer runs when nothing else is left to do.
 */
interface Timer {
  id: number;
  at: number;
  every: number | null;
  run: () => void;
}

let now = 0;
let lastId = 0;
const timers = safeList<Timer>();

function addTimer(task: unknown, delay: unknown, isRepeated: boolean, args: unknown[]): number {
  if (typeof task !== "function") throw new TypeError("a timer needs a function");
  const wait = Math.max(isRepeated ? 1 : 0, Number(delay) || 0);
  lastId += 1;
  const run = () => apply(task as () => void, undefined, args);
  push(timers, { id: lastId, at: now + wait, every: isRepeated ? wait : null, run });
  return lastId;
}

function takeAway(at: number): void {
  for (let i = at; i + 1 < timers.length; i++) timers[i] = timers[i + 1] as Timer;
  timers.length -= 1;
  delete timers[timers.length];
}

function clearTimer(id: unknown): void {
  for (let i = 0; i < timers.length; i++) if (timers[i]?.id === id) takeAway(i);
}

/**
 * Runs the timer that is due next; "" where none is left. Intervals that nobody ends run while something
 * is waited for.
 */
export function runTimer(isWaiting: string): string {
  let next = -1;
  for (let i = 0; i < timers.length; i++) {
    const timer = timers[i] as Timer;
    if (timer.every !== null && isWaiting === "") continue;
    if (next === -1 || timer.at < (timers[next] as Timer).at) next = i;
  }
  if (next === -1) return "";
  const timer = timers[next] as Timer;
  now = timer.at;
  if (timer.every === null) takeAway(next);
  else timer.at = now + timer.every;
  timer.run();
  return "ran";
}

const cloners: [
  new (...args: never[]) => object,
  (value: never, copy: (part: unknown) => unknown) => unknown,
][] = [
  [Date, (value: Date) => new Date(value.getTime())],
  [RegExp, (value: RegExp) => new RegExp(value.source, value.flags)],
  [
    Map,
    (value: Map<unknown, unknown>, copy) =>
      new Map(Array.from(value, ([key, one]) => [copy(key), copy(one)])),
  ],
  [Set, (value: Set<unknown>, copy) => new Set(Array.from(value, copy))],
  [Error, (value: Error) => Object.assign(new Error(value.message), { name: value.name })],
];

function structuredClone(value: unknown): unknown {
  const copies = new Map<unknown, unknown>();
  const copy = (part: unknown): unknown => {
    if (typeof part === "function" || typeof part === "symbol")
      throw new TypeError(`structuredClone cannot copy a ${typeof part}`);
    if (typeof part !== "object" || part === null) return part;
    if (copies.has(part)) return copies.get(part);
    for (const [type, clone] of cloners) if (part instanceof type) return clone(part as never, copy);
    if (ArrayBuffer.isView(part)) return (part as unknown as { slice(): unknown }).slice();
    const made: Record<string, unknown> = isArray(part) ? ([] as never) : {};
    copies.set(part, made);
    for (const [key, one] of Object.entries(part)) made[key] = copy(one);
    return made;
  };
  return copy(value);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function btoa(text: unknown): string {
  const bytes = Array.from(toText(text), (letter) => letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) throw new RangeError("btoa takes letters up to ÿ");
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let j = 0; j < 4; j++) out += i + j > bytes.length ? "=" : letters[(three >> (18 - 6 * j)) & 63];
  }
  return out;
}

function atob(text: unknown): string {
  const plain = toText(text).replace(/\s|=+$/g, "");
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) throw new RangeError("atob takes base64");
  let [bits, held, out] = [0, 0, ""];
  for (const letter of plain) {
    bits = ((bits << 6) | letters.indexOf(letter)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += String.fromCharCode((bits >> held) & 255);
  }
  return out;
}

class TextEncoder {
  readonly encoding = "utf-8";
  encode(text: unknown = ""): Uint8Array {
    const bytes = unescape(encodeURIComponent(toText(text)));
    return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  }
}

class TextDecoder {
  readonly encoding = "utf-8";
  decode(bytes: ArrayLike<number> = []): string {
    return decodeURIComponent(escape(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
  }
}

async function fromAsync(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  map: (value: unknown, at: number) => unknown = (value) => value,
): Promise<unknown[]> {
  const made: unknown[] = [];
  for await (const value of source) made[made.length] = await map(value, made.length);
  return made;
}

export function installWeb(): void {
  const define = (on: object, values: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(values))
      Object.defineProperty(on, name, { value, writable: true, configurable: true });
  };
  define(globalThis, {
    setTimeout: (task: unknown, delay?: unknown, ...args: unknown[]) => addTimer(task, delay, false, args),
    setInterval: (task: unknown, delay?: unknown, ...args: unknown[]) => addTimer(task, delay, true, args),
    setImmediate: (task: unknown, ...args: unknown[]) => addTimer(task, 0, false, args),
    clearTimeout: clearTimer,
    clearInterval: clearTimer,
    queueMicrotask: (task: () => void) => void Promise.resolve().then(task),
    performance: { now: () => now, timeOrigin: 0, mark() {}, measure() {} },
    structuredClone,
    atob,
    btoa,
    TextEncoder,
    TextDecoder,
  });
  define(Array, { fromAsync });
}
