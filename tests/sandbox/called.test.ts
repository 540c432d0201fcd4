import { expect, test } from "vitest";
import { calledAt, goneThroughAt } from "../../src/sandbox/engine/called.ts";

/** The place of the mark "¦", which is taken out. */
function at(marked: string) {
  const lines = marked.split("\n");
  const line = lines.findIndex((text) => text.includes("¦"));
  const column = (lines[line] ?? "").indexOf("¦") + 1;
  return [marked.replace("¦", ""), { line: line + 1, column }] as const;
}

test.each([
  ["figures.filtr¦(row)", "figures.filtr"],
  ["const a = 1;\nexport default Plot.barrX¦(rows)", "Plot.barrX"],
  ["f¦(1)", "f"],
  ["año¦(1)", "año"],
  ["rows.map((row) => row).filtr¦(1)", "filtr"],
  ["  .filtr¦(1)", "filtr"],
  ["rows[0].nombre¦()", "nombre"],
  ['row["nombre"]¦()', "nombre"],
  ["row [ 'nombre' ]¦()", "nombre"],
  ["rows?.filtr¦(1)", "rows?.filtr"],
  ["rows.filtr?.¦(1)", "rows.filtr"],
  ["new dfd.Table¦(1)", "dfd.Table"],
  ["f.g¦`x`", "f.g"],
  ["f.g  ¦(1)", "f.g"],
  ["a.bbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccc.d¦()", "d"],
])("calledAt(%j) is %s", (marked, called) => {
  expect(calledAt(...at(marked))).toBe(called);
});

test("calledAt(code) names nothing where nothing with a name is called", () => {
  for (const marked of ["(f)¦(1)", "rows[0]¦(1)", "f(1)¦(2)", "¦rows.filter(1)", "f ¦"])
    expect(calledAt(...at(marked))).toBeNull();
  expect(calledAt("f(1)", { line: 7, column: 1 })).toBeNull();
  expect(calledAt("f(1)", { line: null, column: null })).toBeNull();
});

test("goneThroughAt(code) is what a loop goes through", () => {
  expect(goneThroughAt(...at("for (const row of ¦rows) n++"))).toBe("rows");
  expect(goneThroughAt(...at("for (const row of ¦answer.rows.list) n++"))).toBe("answer.rows.list");
  expect(goneThroughAt(...at("const [a] = ¦rows"))).toBeNull();
  expect(goneThroughAt(...at("for (const row of ¦(rows)) n++"))).toBeNull();
});
