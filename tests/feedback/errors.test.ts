import { beforeAll, describe, expect, test } from "vitest";
import { feedback } from "../../src/feedback/feedback.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { DatasetTable, Run, Sandbox } from "../../src/sandbox/sandbox.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createNodeSandbox();
});

const runs = new Map<string, Promise<Run>>();

/** A program runs once, whatever the languages in which it is told: the endless ones take all of their time. */
function runOf(code: string, datasets: DatasetTable[]): Promise<Run> {
  const run = runs.get(code) ?? sandbox.run({ code, datasets, locale: "es", limits: { time: 1000 } });
  runs.set(code, run);
  return run;
}

/** What a learner reads after running this program. */
async function told(code: string, locale: Locale, datasets: DatasetTable[] = []): Promise<string> {
  const run = await runOf(code, datasets);
  const grade = { outcome: "error", problems: [], advice: [], mistake: null, run } as const;
  return feedback({ ...grade, problems: [], advice: [] }, { messages: {} }, locale).messages[0] ?? "";
}

describe("the words for a program that stopped", () => {
  test.each<[string, string, RegExp, RegExp]>([
    [
      "an unknown name",
      "const a = 1;\nexport default figuers.length",
      /línea 2 .*«figuers», que no existe\. Si es un texto/,
      /line 2 "figuers" is used, which does not exist\. If it is a text/,
    ],
    [
      "an open blank",
      "export default ______",
      /línea 1 queda un espacio por llenar/,
      /line 1 a blank is still open/,
    ],
    [
      "a property of undefined",
      "const rows: any[] = [];\nexport default rows[0].value",
      /línea 2 .*«value» dentro de algo que es undefined/,
      /line 2 "value" is looked for in something that is undefined/,
    ],
    [
      "a property of null",
      "const row: any = null;\nexport default row.value",
      /«value» dentro de algo que es null/,
      /"value" is looked for in something that is null/,
    ],
    [
      "a column in brackets of a row that is not there",
      'const rows: any[] = [];\nconst column = "value";\nexport default rows[0][column]',
      /línea 3 se busca una columna dentro de algo que es undefined/,
      /line 3 a column is looked for in something that is undefined/,
    ],
    [
      "a list that was not handed over",
      "const largest = (numbers?: any) => Math.max(...numbers);\nexport default largest()",
      /línea 1 se quiere recorrer una lista y lo que hay es undefined/,
      /line 1 a list is to be gone through and there is undefined/,
    ],
    [
      "a call of what is no function",
      "const rows: any = [];\nexport default rows.fitler(() => true)",
      /línea 2 se llama como función a «rows\.fitler»/,
      /line 2 "rows\.fitler" is called that is no function/,
    ],
    [
      "a call of what is no function, behind another call",
      "const rows: any = [1];\nexport default rows\n  .map((row: number) => row)\n  .fitler((row: number) => row > 0);",
      /línea 4 se llama como función a «fitler»/,
      /line 4 "fitler" is called/,
    ],
    [
      "a number that is called",
      "const año = 2019;\nexport default (año as any)(1)",
      /línea 2 se llama como función a algo que no lo es/,
      /line 2 something is called/,
    ],
    [
      "a function that is none, in a program with types",
      "const año: any = 2019;\nexport default año!(1)",
      /línea 2 se llama como función a «año»/,
      /line 2 "año" is called/,
    ],
    [
      "a word where a function is needed",
      'const rows: any = [3, 1];\nexport default rows.map("value")',
      /línea 2 «map» necesita una función/,
      /line 2 "map" needs a function/,
    ],
    [
      "the parts of nothing",
      "const row: any = null;\nexport default Object.keys(row)",
      /línea 2 se buscan las partes de algo que no existe/,
      /line 2 the parts of something/,
    ],
    [
      "a sum over no rows",
      "const rows: number[] = [];\nexport default rows.reduce((a, b) => a + b)",
      /línea 2 «reduce» recibió una lista vacía/,
      /line 2 "reduce" was given an empty list/,
    ],
    [
      "a date that is none",
      'export default new Date("31/12/2019").toISOString()',
      /línea 1 hay una fecha que no se puede leer/,
      /line 1 there is a date that cannot be read/,
    ],
    [
      "the learner's own error that reads like a library's",
      'throw new Error("invalid age: 5");',
      /línea 1 tu programa se detuvo.*«invalid age: 5»/,
      /line 1 your program stopped.*"invalid age: 5"/,
    ],
    [
      "a constant that is changed",
      "const total = 0;\ntotal = 5;\nexport default total",
      /se cambia «total», que se creó con const/,
      /"total" is changed, which was created with const/,
    ],
    [
      "a name used too early",
      "export default later;\nconst later = 1",
      /línea 1 se usa «later» antes de crearlo/,
      /line 1 "later" is used before/,
    ],
    [
      "a loop over what is no list",
      "const rows: any = 5;\nlet n = 0;\nfor (const row of rows) n++;\nexport default n",
      /línea 3 se quiere recorrer «rows»/,
      /line 3 "rows" is gone through/,
    ],
    [
      "the learner's own error",
      'throw new Error("sin filas");',
      /línea 1 tu programa se detuvo.*«sin filas»/,
      /line 1 your program stopped.*"sin filas"/,
    ],
    [
      "curly quotes",
      "export default “persons”",
      /línea 1 hay una comilla curva/,
      /line 1 there is a curly quote/,
    ],
    [
      "brackets that are not read to their end",
      "f<T>(".repeat(30),
      /demasiados paréntesis o llaves unos dentro de otros/,
      /too many brackets or braces within each other/,
    ],
    [
      "a syntax error",
      "export default 1 ? 2;",
      /línea \d+ hay algo que no se puede leer/,
      /line \d+ there is something that cannot be read/,
    ],
    [
      "a module that is not there",
      'import x from "datasets/nada";\nexport default x',
      /«datasets\/nada»/,
      /"datasets\/nada"/,
    ],
    ["no answer", "const a = 1;", /export default/, /export default/],
    [
      "an endless loop",
      "let n = 0;\nwhile (true) n++;\nexport default n",
      /seguía corriendo después de \d+ segundos?/,
      /still running after \d+ seconds?/,
    ],
    [
      "endless recursion",
      "const f = (n: number): number => f(n + 1) + 1;\nexport default f(0)",
      /se llamó a sí misma/,
      /called itself/,
    ],
    [
      "too much output",
      'for (let i = 0; i < 1e6; i++) console.log("fila".repeat(100));\nexport default 1',
      /más de lo que puedo mostrar/,
      /more than I can show/,
    ],
    [
      "a memory bomb",
      "const rows: any[] = [];\nwhile (true) rows.push(new Array(100000).fill(rows.length));\nexport default 1",
      /llenó toda la memoria/,
      /filled all its memory/,
    ],
  ])("name %s", async (_, code, es, en) => {
    expect(await told(code, "es")).toMatch(es);
    expect(await told(code, "en")).toMatch(en);
  });
});

describe("the words for what a library stops with", () => {
  const given = `import * as Plot from "@observablehq/plot";
import * as dfd from "danfojs";
const rows = [{ area: "food", n: 2 }, { area: "cash", n: 5 }];
const df = new dfd.DataFrame(rows);
`;
  test.each<[string, RegExp, RegExp]>([
    [
      "Plot.plot({ marks: [rows] })",
      /línea 5 en «marks» hay algo que no es una marca/,
      /line 5 in "marks" there/,
    ],
    ["Plot.plot({ marks: Plot.dot(rows) })", /¿«marks» lleva corchetes/, /Does "marks" have its brackets/],
    [
      "(() => { const mark = Plot.dot(rows); return Plot.plot({ marks: [mark, mark] }); })()",
      /la misma marca está dos veces/,
      /the same mark stands twice/,
    ],
    ['Plot.barX(rows, { x: "n", y: "area", sort: { y: "- x" } }).plot()', /según « x»/, /asked for by " x"/],
    ['Plot.barX(rows, Plot.groupY({ x: "summ" }, { y: "area", x: "n" })).plot()', /con «summ»/, /by "summ"/],
    [
      'Plot.dot(rows, { x: "n", y: "n", fill: "n" }).plot({ color: { scheme: "viridi" } })',
      /paleta «viridi»/,
      /scheme "viridi"/,
    ],
    ['Plot.dot(rows, { x: "n" }).plot({ x: { type: "logg" } })', /escala «logg»/, /scale "logg"/],
    ['Plot.lineY(rows, { x: "n", y: "n", curve: "smooth" }).plot()', /curva «smooth»/, /curve "smooth"/],
    ['Plot.rectY(rows, { x: "n", y: "n", interval: "mes" }).plot()', /intervalo «mes»/, /interval "mes"/],
    [
      'Plot.dot(rows, { x: "n" }).plot({ x: { tickFormat: "mil es" } })',
      /formato «mil es»/,
      /format "mil es"/,
    ],
    [
      'Plot.barY(rows, Plot.stackY({ offset: "normal" }, { x: "area", y: "n" })).plot()',
      /apilar con «normal»/,
      /stacking by "normal"/,
    ],
    ['Plot.barX(rows, { x: "n", y: "area", sort: { y: "-z" } }).plot()', /no tiene «z»/, /has no "z"/],
    ["Plot.ruleX().plot()", /necesita el eje «x»/, /needs the axis "x"/],
    [
      "Plot.barX(rows.none, { x: 1 }).plot()",
      /esperaba filas y recibió undefined/,
      /expected rows and was given undefined/,
    ],
    [
      'Plot.barX(rows, { x: "n", y: "area" }).plot({ x: { axis: "left" } })',
      /a «anchor» se le da «left»/,
      /"anchor" is given "left"/,
    ],
    ['Plot.geo(rows).plot({ projection: "mercador" })', /proyección «mercador»/, /projection "mercador"/],
    ["Plot.legend({})", /una leyenda de algo que el gráfico no tiene/, /a legend is asked for/],
    [
      'df.sortValues("people")',
      /la columna «people», que la tabla no tiene/,
      /"people" is asked for, which is no column/,
    ],
    ['df.column("people")', /se pide una columna, que la tabla no tiene/, /a column is asked for/],
    [
      'df.loc({ columns: ["people"] })',
      /se pide una columna, que la tabla no tiene/,
      /a column is asked for/,
    ],
    ['df.groupby(["area"]).col(["people"]).sum()', /la columna «people»/, /"people" is asked for/],
    ['df.loc({ rows: "a" })', /una lista entre corchetes/, /a list in brackets/],
    [
      'df["area"].mean()',
      /calcular «mean» con una columna de texto/,
      /"mean" is worked out from a column of text/,
    ],
    [
      'df.groupby(["area"]).agg({ n: "summ" })',
      /con «summ», y danfo\.js no conoce/,
      /by "summ", which danfo\.js does not know/,
    ],
    [
      'df.addColumn("c", [1])',
      /no tiene tantos valores como la tabla/,
      /has not as many values as the table/,
    ],
    [
      "df.iloc({ rows: [9] })",
      /filas que la tabla no tiene/,
      /rows are asked for that the table does not have/,
    ],
    [
      'df.pivot("area")',
      /«pivot», que danfo\.js no tiene/,
      /"pivot" is called, which danfo\.js does not have/,
    ],
    ["dfd.melt(df)", /«melt», que danfo\.js no tiene/, /"melt"/],
    [
      "df.n.nunique()",
      /«nunique».*En danfo\.js se escribe «nUnique»/,
      /In danfo\.js it is written "nUnique"/,
    ],
    ['df.group_by(["area"])', /En danfo\.js se escribe «groupby»/, /it is written "groupby"/],
    ["df.plot()", /línea 5 se llama a plot.*Plot/, /line 5 plot\(\) is called/],
    ['dfd.readCSV("a.csv")', /no hay archivos ni red/, /no files and no network/],
    ['df.gruopby(["area"]).sum()', /se llama como función a «df\.gruopby»/, /"df\.gruopby" is called/],
    ["Plot.bars(rows).plot()", /se llama como función a «Plot\.bars»/, /"Plot\.bars" is called/],
  ])("%s", async (expression, es, en) => {
    const code = `${given}export default ${expression};`;
    expect(await told(code, "es")).toMatch(es);
    expect(await told(code, "en")).toMatch(en);
  });
});

describe("the words for a name that nobody created", () => {
  const figures: DatasetTable = {
    name: "some-figures",
    exportName: "figures",
    columns: ["unit", "people"],
    values: [
      ["persons", "events", "MIN"],
      [3, 2, 1],
    ],
  };
  const given = 'import { figures } from "datasets/some-figures";\nconst total = 1, sum = (list) => list;\n';
  test.each<[string, RegExp, RegExp]>([
    ["persons", /«persons» sin comillas\. Es un valor de la columna «unit»/, /"persons" without quotes/],
    ["people", /«people» solo, .*row\.people/, /"people" alone, .*row\.people/],
    ["SUM(figures)", /«SUM», que no existe\. El más parecido es «sum»/, /"SUM" .* nearest is "sum"/],
    ["newTotal = 5", /«newTotal», que no se creó\. Créalo con const/, /"newTotal", which was not created/],
    ["MAX(figures)", /Aquí se escribe Math\.max\(\.\.\.figures\)/, /written Math\.max\(\.\.\.figures\)/],
    ["MIN(figures)", /Aquí se escribe Math\.min\(\.\.\.figures\)/, /written Math\.min/],
    ["PROMEDIO(total)", /«PROMEDIO», que en TypeScript no existe/, /"PROMEDIO"/],
    ["None", /Aquí se escribe null/, /written null/],
    ["figuers", /El más parecido es «figures»/, /nearest is "figures"/],
    ["poeple", /la columna «people»/, /the column "people"/],
    ["vacío", /«vacío», que no existe\. Si es un texto/, /"vacío"/],
    ["document.title", /«document», que es de una página web/, /"document" .*web page/],
    ["fetch('x')", /«fetch», y aquí no hay red/, /"fetch" .*no network/],
    ["require('x')", /«require», que es de Node\.js/, /"require" .*Node\.js/],
    ["new Temporal.Now()", /«Temporal», que aquí no está/, /"Temporal" .*not here/],
  ])("%s", async (expression, es, en) => {
    const code = `${given}export default ${expression};`;
    expect(await told(code, "es", [figures])).toMatch(es);
    expect(await told(code, "en", [figures])).toMatch(en);
  });

  test("put in quotes where a function gives back what it gives", async () => {
    const code = `${given}const rule = "sum";\nconst f = () => {\n  return rule([1]);\n};\nexport default f();`;
    expect(await told(code, "es", [figures])).toMatch(/línea 5 .*«rule».*desde la línea 3 es un texto/);
  });

  test("put in quotes where a function is needed", async () => {
    const code = `${given}const rule = "sum";\nexport default rule([1]);`;
    expect(await told(code, "es", [figures])).toMatch(
      /línea 4 .*«rule».*desde la línea 3 es un texto: "sum".*sin comillas: sum/,
    );
    expect(await told(code, "en", [figures])).toMatch(/line 4 .*since line 3 it is a text/);
  });

  test.each<[string, RegExp, RegExp]>([
    [
      'import figures from "datasets/some-figures";',
      /línea 1 .*así: import \{ figures \} from "datasets\/some-figures";/,
      /line 1 .*like this: import \{ figures \}/,
    ],
    [
      'import Plot from "@observablehq/plot";',
      /así: import \* as Plot from "@observablehq\/plot";/,
      /like this: import \* as Plot/,
    ],
    [
      'import { figure } from "datasets/some-figures";',
      /«figure», que no existe\. ¿Querías esto\?: import \{ figures \}/,
      /"figure" .*Did you mean this: import \{ figures \}/,
    ],
    [
      'import { figures } from "datasets/some_figures";',
      /¿Querías esto\?: .*some-figures/,
      /Did you mean this: /,
    ],
    [
      'import * as d3 from "d3";',
      /importar de «datasets\/some-figures», «danfojs» y/,
      /import from "datasets/,
    ],
  ])("in %s", async (line, es, en) => {
    const code = `${line}\nexport default 1;`;
    expect(await told(code, "es", [figures])).toMatch(es);
    expect(await told(code, "en", [figures])).toMatch(en);
  });

  test("an endless regular expression is no loop", async () => {
    const code = 'export default /^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");';
    expect(await told(code, "es")).toMatch(/expresi(ón|ones) regular/);
    expect(await told(code, "en")).toMatch(/regular expression/);
  });
});
