import type { RunErrorKind } from "../../src/sandbox/sandbox.ts";

/** By what it tries: the program and the error that tells of it; null where it does no harm. */
export const programs: Record<string, [string, RunErrorKind | null | (RunErrorKind | null)[]]> = {
  "an endless loop": ["while (true) {}", "time"],
  "an endless loop in try": [
    "while (true) { try { while (true) {} } catch {} finally { continue } }",
    "time",
  ],
  "an endless for": ["for (;;) ;", "time"],
  "a generator without end": [
    "function* f() { while (true) yield 1 }\nexport default [...f()]",
    ["time", "memory"],
  ],
  "an iterator without end in the answer": ["export default {get a() { while (true) {} }}", "time"],
  // A quick machine fills its memory before its time is up: the promise fails, and nothing waited for it.
  "promises that breed": [
    "const again = () => Promise.resolve().then(again); again(); export default 1",
    ["time", null],
  ],
  "await without end": ["await new Promise(() => {}); export default 1", "thrown"],
  "an async loop": ["async function f() { while (true) await 0 } f(); export default 1", "time"],
  "a regular expression that explodes": ['export default /^(a+)+$/.test("a".repeat(40) + "b")', "time"],
  "a sort without end": ["export default [3, 2, 1].sort(() => { while (true) {} })", "time"],
  "a native loop without end": [
    "export default Array.prototype.indexOf.call({length: 2 ** 53 - 1}, 1)",
    ["time", null],
  ],
  "a join of a hole": ["export default Array(2 ** 32 - 1).join('x').length", ["time", "memory", "thrown"]],

  "endless recursion": ["function f() { f() } f()", "stack"],
  "endless recursion through getters": ["const o = {get a() { return this.a }}; o.a", "stack"],
  "endless recursion through toString": ["const o = {toString() { return String(o) }}; String(o)", "stack"],
  "endless recursion through a proxy": ["const p = new Proxy({}, {get: (t, k, r) => r[k]}); p.x", "stack"],
  "endless recursion through JSON": [
    "const o = {toJSON() { return JSON.stringify(o) }}; JSON.stringify(o)",
    "stack",
  ],
  "endless recursion caught": ["const f = () => { try { f() } catch { f() } }; f()", ["stack", "time"]],
  "deep nesting in the answer": [
    "let deep = []; for (let i = 0; i < 100000; i++) deep = [deep]; export default deep",
    null,
  ],
  "deep nesting in the source": [`export default ${"[".repeat(20_000)}${"]".repeat(20_000)}`, "syntax"],
  "deep brackets in the source": [`export default ${"(".repeat(20_000)}1${")".repeat(20_000)}`, "syntax"],
  "deep JSON": ["export default JSON.parse('['.repeat(100000))", ["stack", "thrown"]],

  "a memory bomb of arrays": ["const a = []; while (true) a.push(new Array(10000).fill(1))", "memory"],
  "a memory bomb of strings": ["let s = 'x'; while (true) s += s", ["memory", "thrown"]],
  "a memory bomb of typed arrays": ["const a = []; while (true) a.push(new Float64Array(1e6))", "memory"],
  "a memory bomb, caught": [
    "const a = []; while (true) { try { a.push(new Float64Array(1e6)) } catch { a.length = 0 } }",
    "time",
  ],
  "a giant string": ["export default 'x'.repeat(2 ** 29).length", ["memory", "thrown"]],
  "a giant array": ["export default new Array(2 ** 32 - 1).fill(0).length", ["time", "memory"]],
  "a giant buffer": ["export default new ArrayBuffer(2 ** 31).byteLength", ["memory", "thrown"]],
  "a memory bomb of closures": ["let f = () => 0; while (true) { const g = f; f = () => g() + 1 }", "memory"],

  "100 MB of output": [
    "for (let i = 0; i < 1e6; i++) console.log('x'.repeat(100)); export default 1",
    "output",
  ],
  "one line of 10 MB": ["console.log('x'.repeat(1e7)); export default 1", ["output", "memory"]],
  "a table of a million rows": [
    "export default Array.from({length: 1e6}, (_, i) => ({i}))",
    ["output", "time", "memory"],
  ],
  "an answer of a million numbers": ["export default new Float64Array(1e6)", ["output", "time"]],
  "a word of 10 MB": ["export default 'x'.repeat(1e7)", ["output", "memory"]],
  "a million shows": ["while (true) show([{a: 1}])", "output"],

  "no Array": ["delete globalThis.Array; globalThis.Array = null; export default [1, 2]", null],
  "nothing global": [
    "for (const name of Object.getOwnPropertyNames(globalThis)) try { delete globalThis[name] } catch {}\nexport default [{a: 1}]",
    null,
  ],
  "JSON redefined": ["JSON.stringify = () => 'no'; JSON.parse = () => 'no'; export default {a: 1}", null],
  "Promise redefined": ["globalThis.Promise = class {}; export default 1", null],
  "Symbol.iterator of arrays gone": [
    "delete Array.prototype[Symbol.iterator]; export default [{a: 1}]",
    null,
  ],
  "Array.prototype booby-trapped": [
    "for (const k of Object.getOwnPropertyNames(Array.prototype)) if (k !== 'length') try { Array.prototype[k] = () => { throw 1 } } catch {}\nexport default [{a: 1}, {b: 2}]",
    null,
  ],
  "Object.prototype with a setter": [
    "Object.defineProperty(Object.prototype, 'kind', {set() { throw 1 }, get() { return 'evil' }}); export default [{a: 1}]",
    null,
  ],
  "Object.prototype.toJSON": ["Object.prototype.toJSON = () => { throw 1 }; export default [{a: 1}]", null],
  "an error under a toJSON that throws": [
    "Object.prototype.toJSON = () => { throw 1 }; throw new Error('x')",
    "thrown",
  ],
  "numbers on Array.prototype": [
    "Object.defineProperty(Array.prototype, '0', {set() { throw 1 }, get() { return 5 }}); export default [{a: 1}]",
    null,
  ],
  "Map.prototype.forEach redefined": [
    "Map.prototype.forEach = () => { throw 1 }; export default new Map([[1, 2]])",
    null,
  ],
  "String.prototype redefined": ["String.prototype.slice = () => { throw 1 }; export default ['a']", null],
  "Function.prototype.call redefined": [
    "Function.prototype.call = Function.prototype.apply = () => { throw 1 }; export default [{a: 1}]",
    null,
  ],
  "Plot on a polluted world": [
    'import * as Plot from "@observablehq/plot"; Array.prototype.map = () => 1; export default Plot.barY([1, 2]).plot()',
    ["thrown", null],
  ],

  "a proxy as the answer": ["export default new Proxy({}, {})", null],
  "a proxy that throws": [
    "export default new Proxy({}, {get() { throw 1 }, has() { throw 1 }, ownKeys() { throw 1 }, getPrototypeOf() { throw 1 }})",
    null,
  ],
  "a revoked proxy": [
    "const {proxy, revoke} = Proxy.revocable({}, {}); revoke(); export default proxy",
    null,
  ],
  "an array of throwing proxies": ["export default [new Proxy({}, {ownKeys() { throw 1 }})]", null],
  "a getter that throws": ["export default [{get a() { throw new Error('no') }}]", "thrown"],
  "a toString that throws": [
    "console.log({toString() { throw 1 }}); export default {toString() { throw 1 }}",
    null,
  ],
  "a toJSON that throws": ["export default {a: 1, toJSON() { throw 1 }}", null],
  "a tag that throws": ["export default {get [Symbol.toStringTag]() { throw 1 }}", null],
  "a cycle": ["const a = {}; a.a = a; console.log(a); export default [a, a]", null],
  "a false DataFrame": [
    'import * as dfd from "danfojs"; export default Object.create(dfd.DataFrame.prototype)',
    null,
  ],
  "a DataFrame with broken insides": [
    'import * as dfd from "danfojs"; const df = new dfd.DataFrame([{a: 1}]); df.$data = 5; df.$columns = {length: 1e9}; export default df',
    [null, "time", "output", "memory"],
  ],
  "a chart with broken insides": [
    'import * as Plot from "@observablehq/plot"; const c = Plot.barY([1]).plot(); c.childNodes = 7; c.scale = () => 5; export default c',
    [null, "thrown"],
  ],
  "a script in a chart": [
    'import * as Plot from "@observablehq/plot"; export default Plot.text(["<script>alert(1)</script>"], {ariaLabel: "\\"><script>"}).plot()',
    null,
  ],

  "a thrown object": ["throw {message: {a: 1}, name: 5, stack: []}", "thrown"],
  "a thrown null": ["throw null", "thrown"],
  "a thrown symbol": ["throw Symbol('x')", "thrown"],
  "a thrown proxy": ["throw new Proxy({}, {get() { throw 1 }})", "thrown"],
  "an error with a message of 10 MB": ["throw new Error('x'.repeat(1e7))", ["thrown", "memory"]],
  "an error with a loop in its message": ["throw {get message() { while (true) {} }}", "thrown"],
  "an error that looks like ours": [
    "throw Object.assign(new Error('Cannot find module \\'x\\''), {name: 'InternalError'})",
    ["import", "thrown"],
  ],

  "the host's modules": ['import fs from "node:fs"; export default fs', "import"],
  "a module by path": ['import x from "../../engine/engine.ts"; export default x', "import"],
  "a dynamic import": ['export default await import("node:fs")', "import"],
  "a module that imports itself": ['import * as me from "program.ts"; export default me', ["import", null]],
  fetch: ['await fetch("https://example.org")', "thrown"],
  "the global object by a constructor": [
    'const f = (() => 0).constructor.constructor("return this")(); export default Object.keys(f).join()',
    null,
  ],
  "process by a constructor": ['(() => 0).constructor("return process")()', "thrown"],
  "the way out by its name": ["export default typeof __host + typeof __aula", null],
  eval: ['export default eval("1 + 1")', null],
  "Intl with nonsense": ["new Intl.NumberFormat('xx-nonsense-yy', {style: 'currency'})", "thrown"],
  "Intl asked for much": [
    "for (let i = 0; i < 1e6; i++) (i + 0.5).toLocaleString('es', {minimumFractionDigits: i % 20})",
    "time",
  ],
  "nothing at all": ["", "no-answer"],
  "only a comment": ["// export default 1", "no-answer"],
  "text that is no program": ["¿Cuántas personas?", "syntax"],
  "a NUL in the source": ['export default "a\0b".length', [null, "syntax"]],
  "half of a surrogate": ['export default ["\\ud800", "\ud800"]', null],
};
