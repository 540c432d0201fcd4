// What programs know from browsers and is here too, though there is no page and no clock.
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

describe("a program finds", () => {
  test.each<[string, unknown]>([
    ["[1, 2, 3].values().map((n) => n + 1).filter((n) => n > 2).take(1).toArray()", [3]],
    ["Iterator.from([1, 2]).drop(1).flatMap((n) => [n, n]).reduce((a, b) => a + b)", 4],
    ["new Map([[1, 2]]).values().map((n) => n).some((n) => n > 1)", true],
    ["await new Promise((done) => setTimeout(done, 100, 5))", 5],
    [
      "await new Promise((done) => { let n = 0; const ticks = setInterval(() => { if (++n === 3) { clearInterval(ticks); done(n); } }, 10); })",
      3,
    ],
    ["(setInterval(() => {}, 1), 4)", 4],
    ["await new Promise(queueMicrotask).then(() => 1)", 1],
    ["structuredClone({ a: [1, new Set([2])] }).a[1].has(2)", true],
    ["atob(btoa('año 1'))", "año 1"],
    ["btoa('hola')", "aG9sYQ=="],
    ["new TextDecoder().decode(new TextEncoder().encode('ñandú'))", "ñandú"],
    ["performance.now()", 0],
    ["await Array.fromAsync([1, 2], (n) => n * 2)", [2, 4]],
    ["new Intl.DisplayNames('es', { type: 'region' }).of('PE')", "Perú"],
    [
      "[...new Intl.Segmenter('es', { granularity: 'word' }).segment('a b')].map((part) => part.segment)",
      ["a", " ", "b"],
    ],
    ["(console.group('a'), console.groupEnd(), console.time(), console.assert(true), 1)", 1],
  ])("%s", async (expression, expected) => {
    const { value, error } = await run(`export default ${expression};`);
    expect(error).toBeNull();
    expect(value.kind === "list" ? value.cells : value.kind === "scalar" && value.cell).toEqual(expected);
  });

  test("timers in the order of their time, after all else", async () => {
    const { output } = await run(
      "setTimeout(() => show('late'), 20); setTimeout(() => show('soon'), 10); Promise.resolve().then(() => show('next')); show('now'); export default 1;",
    );
    expect(output.map((entry) => entry.kind === "text" && entry.text)).toEqual([
      "now",
      "next",
      "soon",
      "late",
    ]);
  });

  test("what a timer throws at its line", async () => {
    const { error } = await run("setTimeout(() => {\n  throw new Error('late');\n}, 1);\nexport default 4;");
    expect(error).toMatchObject({ kind: "thrown", message: "late", line: 2 });
  });
});
