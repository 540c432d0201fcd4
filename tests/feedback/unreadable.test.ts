// What a learner reads of a program that cannot be read, by what people write wrongly.
import { expect, test } from "vitest";
import { feedback } from "../../src/feedback/feedback.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { failedRun } from "../../src/sandbox/engine/run-error.ts";
import { stripTypes } from "../../src/sandbox/strip-types.ts";

function told(code: string, locale: Locale): string {
  const stripped = stripTypes(code);
  if (!("error" in stripped)) return "it can be read";
  const run = failedRun(stripped.error);
  const grade = { outcome: "error", problems: [], advice: [], mistake: null, run } as const;
  return feedback({ ...grade, problems: [], advice: [] }, { messages: {} }, locale).messages[0] ?? "";
}

test.each<[string, string, RegExp, RegExp]>([
  ["<> of Excel and SQL", 'rows.filter((r) => r.a <> "b")', /«distinto de».* !==/, /"not equal to".* !==/],
  ["Y for and", "rows.filter((r) => r.a === 1 Y r.b === 2)", /«Y»\. Aquí se escribe &&/, /"Y"\. .*&&/],
  ["or in words", "rows.filter((r) => r.a === 1 or r.b === 2)", /«or»\. .*\|\|/, /"or"\. .*\|\|/],
  [
    "a single = to compare",
    "rows.filter((r) => r.a === 1 && r.b = 2)",
    /un solo signo =.*===/,
    /single =.*===/,
  ],
  [
    "quotes after a dot",
    'rows.map((r) => r."area")',
    /comillas después de un punto.*\.area/,
    /quotes after a dot.*\.area/,
  ],
  [
    "nothing after a dot",
    "rows.map((r) => ({ a: r., b: 1 }))",
    /falta un nombre después del punto/,
    /missing after the dot/,
  ],
  ["=<", "rows.filter((r) => r.a =< 1)", /«=<»\. .*<=/, /"=<"\. .*<=/],
  ["an arrow of a dash", "rows.map((r) -> r.a)", /«->»\. .*=>/, /"->"\. .*=>/],
  ["R's pipe", "rows %>% filter(x)", /R encadena.*un punto/, /R chains.*a dot/],
  ["an en dash", "const n = 5 – 3;", /signo «–»\. .*escribe - /, /sign "–"\. .*written - /],
  ["a sign of arithmetic", "const n = 5 × 3;", /«×».* \* /, /"×".* \* /],
  ["a sign that is none", "const n = 5 € 3;", /«€», que no existe/, /"€", which no program knows/],
  ["an invisible sign", "const n = 5 \u200b+ 3;", /no se ve/, /cannot be seen/],
  [
    "a number that begins with 0",
    "const domain = [0, 0_000];",
    /empieza con 0: «0_000»/,
    /begins with 0: "0_000"/,
  ],
  ["a number with spaces", "const n = 1 325;", /«1 325».*sin espacios/, /"1 325".*neither spaces/],
  ["a number with points", "const n = 1.325.000;", /«1\.325\.000»/, /"1\.325\.000"/],
  [
    "enum",
    'enum Rule { A = "a" }',
    /«enum», que aquí no funciona\. Escribe un objeto/,
    /"enum".*Write an object/,
  ],
  ["namespace", "namespace N { export const a = 1; }", /«namespace», que aquí no funciona/, /"namespace"/],
  ["a decorator", "class K { @d m() {} }", /«@…».*Quita la @/, /"@…".*Take the @/],
  [
    "a parameter property",
    "class K { constructor(public x: number) {} }",
    /«constructor\(public …\)».*this\./,
    /this\./,
  ],
  ["using", "using x = open();", /«using», que aquí no funciona\. Usa const/, /"using".*Use const/],
  ["export =", "export = 5;", /«export =».*export default/, /"export =".*export default/],
  [
    "return outside",
    "return 5;",
    /«return» fuera de una función.*export default/,
    /"return" outside a function/,
  ],
  [
    "two defaults",
    "export default 1;\nexport default 2;",
    /línea 2 .*segundo «export default»/,
    /line 2 .*second/,
  ],
  [
    "a default that is declared",
    "export default const total = 5;",
    /va un valor.*«const … =»/,
    /comes a value/,
  ],
  [
    "a name twice",
    "const a = 1;\nconst a = 2;",
    /línea 2 se crea «a» por segunda vez/,
    /line 2 "a" is created/,
  ],
  [
    "a word of the language",
    "const class = 1;",
    /«class».*es del lenguaje/,
    /"class".*belongs to the language/,
  ],
  [
    "a bracket",
    "const a = rows.filter((r) => r.b;\n",
    /paréntesis que se abre en la línea 1/,
    /opens in line 1/,
  ],
  [
    "a bracket lines before",
    "const f = () => {\n  g([1, 2);\n}",
    /línea 2 .*el corchete/,
    /line 2 .*bracket \[/,
  ],
  ["a bracket too many", "const a = f(1));", /sobra «\)»/, /"\)" too many/],
  [
    "a quote",
    'const a = "persons;\nf(a);',
    /línea 1 falta cerrar una comilla/,
    /line 1 a quote is not closed/,
  ],
  ["a comma", 'f({ x: "n" y: "a" });', /entre "n" y y : ¿una coma/, /between "n" and y : a comma/],
  ["a word missspelt", "exprt default 5;", /«exprt»\. Aquí se escribe export/, /"exprt"\. .*export/],
  ["= in an object", "f({ x = 5 });", /un = entre llaves.*dos puntos/, /an = between braces.*colon/],
  [
    "a row after an arrow",
    "rows.map((r) => { a: r.a, b: 1 });",
    /\(row\) => \(\{ … \}\)/,
    /\(row\) => \(\{ … \}\)/,
  ],
  ["if without brackets", "if x > 3 { f(); }", /condición de «if» va entre paréntesis/, /condition of "if"/],
  ["markup", "const d = <div>hola</div>;", /«<div>».*no hay página/, /"<div>".*no page here/],
  ["nothing to give", "const n = ;", /falta lo que va después de = /, /what comes after = is missing/],
  ["a regular expression", "const r = /(/;", /expresión regular.*«\/\(\/»/, /regular expression.*"\/\(\/"/],
  ["a path of Windows", 'const s = "C:\\users";', /Escríbela dos veces/, /Write it twice/],
])("%s", (_, code, es, en) => {
  expect(told(code, "es")).toMatch(es);
  expect(told(code, "en")).toMatch(en);
});
