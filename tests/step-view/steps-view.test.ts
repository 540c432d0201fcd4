import { expect, test } from "vitest";
import type { TraceCall } from "../../src/sandbox/trace.ts";
import { callWords } from "../../src/step-view/call-words.ts";
import { viewSteps } from "../../src/step-view/steps-view.ts";
import { htmlOf } from "../../src/step-view/tree.ts";
import { run } from "../sandbox/run.ts";

const tables = `const people = [{ place: "A", n: 3 }, { place: "B", n: 4 }, { place: "Z", n: 5 }];
const places = [{ place: "A", name: "<b>" }, { place: "B", name: "Piura" }, { place: "B", name: "Piura 2" }];
`;

async function callsOf(code: string): Promise<TraceCall[]> {
  const { error, trace } = await run(`${tables}${code}\nexport default 1;`, { trace: true });
  if (error || !trace) throw new Error(JSON.stringify(error));
  return trace.calls;
}

test.each([
  ["people.filter((row) => row.n > 4);", "Quedan 1 de 3 filas; salen 2."],
  ["people.toSorted((a, b) => b.n - a.n);", "Las mismas 3 filas, en otro orden."],
  [
    "people.map((row) => ({ ...row, twice: 2 * row.n }));",
    "De cada fila sale una nueva: 3. Columna nueva: twice.",
  ],
  ["people.map((row) => row.n);", "De cada fila sale un valor: 3."],
  ["people.reduce((sum, row) => sum + row.n, 0);", "De 3 filas sale un solo valor: 12."],
  ["Object.groupBy(people, (row) => row.n > 3);", "3 filas quedan en 2 grupos."],
  [
    "people.flatMap((row) => places.filter((one) => one.place === row.place).map((one) => ({ ...row, ...one })));",
    "Se busca cada una de 3 filas en otra tabla de 3 filas: salen 3 filas. Una fila da varias: se repite. Una no encontró pareja. Una fila no da ninguna: sale. Columna nueva: name.",
  ],
  [
    "for (const row of people) row.share = row.n / 12;",
    "Un ciclo recorre 3 filas. Sus vueltas no se ven una por una: aquí está lo que había antes y lo que quedó después. Las mismas 3 filas, cambiadas por dentro. Columna nueva: share.",
  ],
])("callWords(%s) says what it did", async (code, said) => {
  const [call] = await callsOf(code);
  expect(call && callWords(call, "es")).toBe(said);
});

test("a step is readable without a script: what leaves is struck and says so, each row tells where it came from", async () => {
  const code = "people.filter((row) => row.n > 3);";
  const calls = await callsOf(code);
  const html = htmlOf(
    viewSteps({ calls, isCut: false, replaced: false }, `${tables}${code}`, { locale: "en" }),
  );
  expect(html).toContain(
    '<tr class="leaves"><th scope="row">1<span class="step-leaves"> leaves</span></th><td><s>A</s></td>',
  );
  expect(html).toContain('<th scope="row">1</th><td class="step-origin">row 2</td><td>B</td>');
  expect(html).toContain("<strong>Step 1 of 1</strong> · line 3 · <code>filter</code>");
});

test("what a table holds is text on the page", async () => {
  const calls = await callsOf("places.filter((one) => one.place === 'A');");
  const html = htmlOf(viewSteps({ calls, isCut: true, replaced: true }, tables, { locale: "es" }));
  expect(html).toContain("&lt;b&gt;");
  expect(html).not.toContain("<b>");
});
