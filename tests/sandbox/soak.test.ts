// A thousand runs in one engine, most of them hostile: nothing that the host keeps beside the copied
// memory may wear out.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Engine } from "../../src/sandbox/engine/engine.ts";
import { type GuestScripts, guestParts } from "../../src/sandbox/guest-parts.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";

const wasm = readFileSync("node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm");
const script = (name: string) => readFileSync(`src/sandbox/guest/build/${name}.js`, "utf8");
const guest: GuestScripts = { main: script("guest"), part: async (name) => script(guestParts[name]) };

const dataset = (seed: number): DatasetTable => ({
  name: "numbers",
  exportName: "numbers",
  columns: ["a"],
  values: [Array.from({ length: 50 }, (_, i) => i + seed)],
});
const datasets = [dataset(0), dataset(1000), dataset(2000)];

/** What each gives must be the same every time. */
const programs = [
  'import * as dfd from "danfojs"; console.log("x"); export default new dfd.DataFrame([{a: "x", b: 1}, {a: "y", b: 2}]).groupby(["a"]).col(["b"]).sum()',
  "while (true) {}",
  "const a = []; while (true) a.push(new Float64Array(100000))",
  "(function f() { f() })()",
  'throw new Error("boom")',
  "Object.prototype.x = 1; delete globalThis.Array; Math.random = () => 5; export default 1",
  'import * as Plot from "@observablehq/plot"; export default Plot.plot({marks: [Plot.barY([1, 2, 3])]})',
  "Array.prototype.map = String.prototype.slice = null; globalThis.leak = new Array(10000).fill('x'); export default typeof leak",
  "await 1; export default (1234.5).toLocaleString() + new Intl.DateTimeFormat().format(new Date())",
  'import "nothing"',
  "for (;;) console.log('x'.repeat(1000))",
  "const again = () => Promise.resolve().then(again); again(); export default 1",
  'import { numbers } from "datasets/numbers"; numbers[0].a += 1; export default numbers[0].a',
];

test("1,040 runs, most of them hostile, each give what the first gave", async () => {
  const engine = await Engine.boot(await WebAssembly.compile(wasm), guest);
  const first = new Map<string, string>();
  for (let i = 0; i < 1040; i++) {
    const code = programs[i % programs.length] ?? "";
    const table = datasets[Math.floor(i / programs.length) % datasets.length] as DatasetTable;
    const limits = { time: 4, memory: 8 * 1024 * 1024, output: 100_000 };
    // Only the endless ones may be told by their time.
    if (!/while|again|for \(;;\)/.test(code)) limits.time = 5000;
    const { value, svg, output, error } = await engine.run({ code, datasets: [table], locale: "es", limits });
    const kind = error && /while|again/.test(code) ? /time|memory/.test(error.kind) : error?.kind;
    const count = /for \(;;\)/.test(code) ? 0 : output.length;
    const key = `${i % programs.length} ${/numbers/.test(code) ? table.values[0]?.[0] : ""}`;
    const given = JSON.stringify([kind, value, svg, count]);
    expect(first.get(key) ?? given, key).toBe(given);
    first.set(key, given);
  }
  expect(first.size).toBe(programs.length + datasets.length - 1);
});
