import { describe, expect, test } from "vitest";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";
import { run, valueFrom } from "./run.ts";

const figures: DatasetTable = {
  name: "gtrm-2019-figures",
  exportName: "figures",
  columns: ["id", "place", "value"],
  values: [
    ["F001", "F002", "F003"],
    ["Lima", "Tumbes", null],
    [10, 20, 30],
  ],
};
const datasets = [figures];
const scalar = async (code: string, options = {}) => {
  const value = await valueFrom(code, options);
  return value.kind === "scalar" ? value.cell : value;
};

describe("import", () => {
  test("gives the rows of a dataset as plain objects", async () => {
    expect(
      await valueFrom('import { figures } from "datasets/gtrm-2019-figures"; export default figures', {
        datasets,
      }),
    ).toEqual({
      kind: "table",
      from: "objects",
      columns: ["id", "place", "value"],
      rows: [
        ["F001", "Lima", 10],
        ["F002", "Tumbes", 20],
        ["F003", null, 30],
      ],
    });
  });
  test("gives names, everything, or what danfo.js exports by default", async () => {
    expect(
      await scalar('import { DataFrame } from "danfojs"; export default new DataFrame([{a: 1}]).shape[0]'),
    ).toBe(1);
    expect(await scalar('import dfd from "danfojs"; export default new dfd.Series([1, 2]).sum()')).toBe(3);
    expect(
      await scalar(
        'import { plot, barY } from "@observablehq/plot"; export default plot({marks: [barY([1])]}).tagName',
      ),
    ).toBe("svg");
  });
  test("gives danfo.js and Plot beside rows that were read without them, and by a name that is worked out", async () => {
    const rows = 'import { figures } from "datasets/gtrm-2019-figures";';
    expect(await scalar(`${rows} export default figures.length`, { datasets })).toBe(3);
    const frame = `${rows} import { DataFrame } from "danfojs"; const frame = new DataFrame(figures);`;
    expect(await scalar(`${frame} export default frame.shape[0]`, { datasets })).toBe(3);
    const both = `${frame} import { barX, plot } from "@observablehq/plot";`;
    expect(
      await scalar(`${both} export default plot({ marks: [barX(frame.values)] }).tagName`, { datasets }),
    ).toBe("svg");
    const workedOut =
      'const name = "danfo" + "js"; const { Series } = await import(name); export default new Series([1, 2]).sum()';
    expect(await scalar(workedOut, { datasets })).toBe(3);
  });
  test("of changed rows is whole again in the next run", async () => {
    const code =
      'import { figures } from "datasets/gtrm-2019-figures"; figures[0].value += 1; export default figures[0].value';
    expect(await scalar(code, { datasets })).toBe(11);
    expect(await scalar(code, { datasets })).toBe(11);
  });
  test("of columns with repeated words and gaps gives each row its own", async () => {
    const length = 100;
    const words = Array.from({ length }, (_, i) => (i % 10 === 9 ? null : `d${i % 7}`));
    const table = { name: "many", exportName: "many", columns: ["w"], values: [words] };
    const value = await valueFrom('import { many } from "datasets/many"; export default many', {
      datasets: [table],
    });
    expect(value.kind === "table" && value.rows.map(([word]) => word)).toEqual(words);
  });
  test.each([
    ['import { figures } from "datasets/none"', "datasets/none", 1, 25],
    ['let a = 1;\nimport { figure } from "datasets/gtrm-2019-figures"', "figure", 2, 10],
    ['import figures from "datasets/gtrm-2019-figures"', "default", 1, 8],
    ['import { dataFrame } from "danfojs"', "dataFrame", 1, 10],
    ['import * as d3 from "d3"', "d3", 1, 21],
    ['import "./danfo"', "./danfo", 1, 8],
  ])("%s says what is not there", async (code, subject, line, column) => {
    const { error } = await run(`${code}\nexport default 1`, { datasets });
    expect(error).toMatchObject({ kind: "import", line, column });
    expect(error?.subject).toBe(subject);
  });
});

describe("an error", () => {
  test.each([
    ["const a: number = 1;\n  missing(a);", "ReferenceError", 2, 3],
    ["const rows: {a: number}[] = [];\nexport default rows[0].a", "TypeError", 2, 23],
    ["function f(x: any): never {\n  throw new RangeError(x)\n}\nf('no')", "RangeError", 2, 23],
    ["const a = 1;\na = 2", "TypeError", 2, 1],
  ])("of %j has the learner's line", async (code, name, line, column) => {
    const { error } = await run(code);
    expect(error).toMatchObject({ kind: "thrown", name, line });
    expect(error?.column).toBe(column);
  });
  test("inside danfo.js or Plot has the line that called it", async () => {
    const { error } = await run(
      'import * as dfd from "danfojs";\nconst df = new dfd.DataFrame([{a: 1}]);\n\ndf.sortValues("b");\nexport default df',
    );
    expect(error).toMatchObject({ kind: "thrown", line: 4 });
  });
  test.each([
    ["let a = 1;\nwhile (true) {\n  a += 1;\n}", 2],
    ["let a = 1;\nfor (const b of [1]) a += b;\nfor (;;) {\n  a = Math.max(a, 2);\n}", 3],
    ["function f(n: number) {\n  if (n > 0) {\n    do { n = n + 1 } while (n > 0);\n  }\n}\nf(1);", 3],
  ])("of %j, stopped, has the loop's line", async (code, line) => {
    expect((await run(code, { limits: { time: 1_000 } })).error).toMatchObject({ kind: "time", line });
  });
  test("of the syntax has its place", async () => {
    expect((await run("const a = 1;\nconst b = [1, 2;")).error).toMatchObject({
      kind: "syntax",
      line: 2,
      column: 16,
    });
  });
  test("is no-answer without export default, and none where it holds undefined", async () => {
    expect((await run("1 + 1")).error?.kind).toBe("no-answer");
    expect((await run("export const a = 1")).error?.kind).toBe("no-answer");
    expect((await run("export default undefined")).error).toBeNull();
    expect((await run("const a = 1; export { a as default }")).error).toBeNull();
  });
});

describe("a program", () => {
  test("may await", async () => {
    expect(await scalar("const f = async (x: number) => x + 1; export default await f(await f(1))")).toBe(3);
  });
  test("that awaits for ever is told so", async () => {
    expect((await run("await new Promise(() => {}); export default 1")).error).toMatchObject({
      kind: "thrown",
    });
  });
  test("has the same random numbers and the same time every day", async () => {
    const code = "export default [Math.random(), Math.random(), Date.now(), new Date(), Date().slice(0, 15)]";
    const [first, second] = [await valueFrom(code), await valueFrom(code)];
    expect(first).toEqual(second);
    expect(first.kind === "list" && first.cells[3]).toEqual({ date: "2019-12-31T12:00:00.000Z" });
  });
  test("has UTC as its local time", async () => {
    expect(
      await scalar(
        'export default new Date("2019-05-01").getDate() + " " + new Date(2019, 4, 1).toISOString() + new Date().getTimezoneOffset()',
      ),
    ).toBe("1 2019-05-01T00:00:00.000Z0");
  });
  test("is strict TypeScript's JavaScript: enums are refused in words", async () => {
    expect((await run("enum A { b }")).error).toMatchObject({
      kind: "syntax",
      message: expect.stringContaining("enum"),
    });
  });
  test("has no network and no page", async () => {
    expect(
      await scalar(
        "export default [typeof XMLHttpRequest, typeof fetch, typeof window, typeof document, typeof process].join()",
      ),
    ).toBe("undefined,undefined,undefined,undefined,undefined");
  });
});

describe("Intl", () => {
  const written = async (expression: string, locale: "es" | "en") =>
    scalar(`export default ${expression}`, { locale });
  test.each([
    ["(671000.5).toLocaleString()", "671\u00a0000,5", "671,000.5"],
    ["(4200).toLocaleString()", "4200", "4,200"],
    ['new Intl.NumberFormat("en").format(1234.5)', "1,234.5", "1,234.5"],
    ['new Intl.NumberFormat(undefined, {style: "percent"}).format(0.39)', "39\u00a0%", "39%"],
    [
      "new Intl.NumberFormat().formatToParts(1.5).map((p) => p.type).join()",
      "integer,decimal,fraction",
      "integer,decimal,fraction",
    ],
    ['new Date("2019-05-01").toLocaleDateString()', "1/5/2019", "5/1/2019"],
    [
      'new Date("2019-05-01").toLocaleDateString(undefined, {month: "long", year: "numeric"})',
      "mayo de 2019",
      "May 2019",
    ],
    ['new Intl.DateTimeFormat(undefined, {month: "short"}).format(new Date("2019-05-01"))', "may", "May"],
    ["new Intl.PluralRules().select(1)", "one", "one"],
    ['new Intl.ListFormat().format(["a", "b", "c"])', "a, b y c", "a, b, and c"],
    ['["ñ", "o", "n"].sort((a, b) => a.localeCompare(b)).join("")', "nño", "nño"],
    ['["ñ", "o", "n"].sort(new Intl.Collator().compare).join("")', "nño", "nño"],
    ["NaN.toLocaleString()", "NaN", "NaN"],
    [
      "(12345678901234567890n).toLocaleString()",
      "12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890",
      "12,345,678,901,234,567,890",
    ],
  ])("%s follows the language", async (expression, es, en) => {
    expect(await written(expression, "es")).toBe(es);
    expect(await written(expression, "en")).toBe(en);
  });
  test("throws as it does elsewhere", async () => {
    expect((await run('(1).toFixed(1); new Intl.NumberFormat("es", {style: "no"})')).error).toMatchObject({
      name: "RangeError",
      line: 1,
    });
  });
});
