import { beforeAll, describe, expect, test } from "vitest";
import { feedback } from "../../src/feedback/feedback.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createNodeSandbox();
});

/** What a learner reads after running this program. */
async function told(code: string, locale: Locale): Promise<string> {
  const run = await sandbox.run({ code, datasets: [], locale });
  const grade = { outcome: "error", problems: [], advice: [], mistake: null, run } as const;
  return feedback({ ...grade, problems: [], advice: [] }, { messages: {} }, locale).messages[0] ?? "";
}

describe("the words for a program that stopped", () => {
  test.each<[string, string, RegExp, RegExp]>([
    [
      "an unknown name",
      "const a = 1;\nexport default figuers.length",
      /línea 2 .*«figuers», que no existe/,
      /line 2 "figuers" is used, which does not exist/,
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
      /línea 2 se llama como función/,
      /line 2 .* is called that is no function/,
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
      /línea 3 se quiere recorrer/,
      /line 3 .* is gone through/,
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
      "a syntax error",
      "export default [1, 2",
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
