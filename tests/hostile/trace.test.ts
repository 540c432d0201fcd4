// A watched run must be the run that it was, and what a program does to its watchers must not pass for a step.
import { expect, test } from "vitest";
import { run } from "../sandbox/run.ts";
import { programs } from "./programs.ts";

const rows = "const rows = [{ a: 1 }, { a: 2 }, { a: 3 }];\n";

test.each([
  [
    "a getter that counts",
    "let n = 0; const some = [{ get a() { return ++n } }].filter(() => true); export default [n, some.length]",
  ],
  [
    "a list that is a Proxy",
    `${rows}const seen = []; const p = new Proxy(rows, { get(t, k, r) { if (k !== "filter") seen.push(String(k)); return Reflect.get(t, k, r) } }); p.filter((r) => r.a > 1); export default 1`,
  ],
  [
    "a toJSON on every object",
    `Object.prototype.toJSON = () => "x";\n${rows}export default rows.filter((r) => r.a > 1)`,
  ],
  [
    "setters on every list",
    `Object.defineProperty(Array.prototype, 0, { set() { throw new Error("caught") }, configurable: true });\n${rows}export default rows.map((r) => r.a).length`,
  ],
  [
    "Map.prototype.get without an end",
    `Map.prototype.get = () => { while (true) {} };\n${rows}export default rows.toSorted((x, y) => y.a - x.a)`,
  ],
  ["a function with a place in its error", `${rows}export default rows.filter((r) => r.a).map((r) => r.b.c)`],
  ["a method that is none", `${rows}export default rows.filtr((r) => r.a)`],
  ["what is not there", `${rows}export default rows.filter((r) => r.a).map(label)`],
  [
    "a chain that ends",
    `const none = null;\n${rows}export default [none?.filter((r) => r.a)?.[rows.length].x, rows?.filter((r) => r.a > 1).length]`,
  ],
  [
    "this and super",
    `class A { all() { return [this.n] } n = 1 }\nclass B extends A { all() { return super.all().concat(this.n) } n = 2 }\nexport default new B().all()`,
  ],
  [
    "lines without semicolons",
    `${rows}let b = rows\n[1, 2].map(String)\nfor (const r of rows) r.a += 1\n;[3].forEach((x) => x)\nexport default b === undefined ? rows : b`,
  ],
  [
    "labels and a loop that is left",
    `${rows}let n = 0\nouter: for (const r of rows) { for (const s of rows) { if (s.a === 2) continue outer; n += s.a } }\nexport default n`,
  ],
  [
    "await in a loop",
    `${rows}let n = 0;\nfor (const r of rows) { n += await Promise.resolve(r.a); }\nexport default n`,
  ],
  ["a word that looks like a watcher", `const $wi = [1, 2]; export default $wi.map((x) => x + 1)`],
])("%s comes to the same as without being watched", async (_, code) => {
  const { ms: _plainMs, ...plain } = await run(code, { limits: { time: 1000 } });
  const { ms: _ms, trace, ...watched } = await run(code, { limits: { time: 1000 }, trace: true });
  expect(watched).toEqual(plain);
  expect(trace).not.toBeUndefined();
});

test("who replaces a function of lists is told of", async () => {
  const replaced = `Array.prototype.filter = function () { return this };\n${rows}export default rows.map((r) => r.a)`;
  expect((await run(replaced, { trace: true })).trace?.replaced).toBe(true);
  expect((await run(`${rows}export default rows.map((r) => r.a)`, { trace: true })).trace?.replaced).toBe(
    false,
  );
});

test.each([
  'import { out } from "trace"; out(0, [{ a: 1 }]); out(-1, 2); export default 1',
  'import { into, out } from "trace"; for (let i = 0; i < 1e5; i++) { into(0, [{ a: i }]); out(0, []); }\nexport default [1].map(String)',
  'import * as watch from "trace"; export default Object.keys(watch).map((name) => { try { watch[name](0, { length: 2 ** 40 }, () => { throw 1 }) } catch {} })',
])("who calls the watchers gets no more than room for it: %s", async (code) => {
  const { trace } = await run(code, { trace: true, limits: { time: 1000 } });
  expect(trace === null || JSON.stringify(trace).length < 600_000).toBe(true);
});

const mustStop = ["an endless loop", "a memory bomb of arrays", "endless recursion", "a sort without end"];
test.each(mustStop)("%s is stopped when it is watched too", async (name) => {
  const [code, expected] = programs[name] as (typeof programs)[string];
  const limits = { time: 300, memory: 32 * 1024 * 1024, output: 200_000 };
  const { error } = await run(code, {
    trace: true,
    limits: expected === "time" ? limits : { ...limits, time: 20_000 },
  });
  expect(error?.kind).toBe(expected);
});
