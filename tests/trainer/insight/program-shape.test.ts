import { describe, expect, test } from "vitest";
import { programShape } from "../../../src/trainer/insight/program-shape.ts";

const program = `import { figures } from "datasets/gtrm-2019-figures";
const people = figures.filter((row) => row.unit === "people");
let total = 0;
for (const { value, unit: kind } of people) total += value;
export default { total, rows: people.length };`;

describe("programShape(code)", () => {
  test.each([
    ["spacing and comments", program.replaceAll(";", ";\n\n// thinks\n").replaceAll("(row)", "( row )")],
    ["semicolons and quotes", program.replaceAll(/;$/gm, "").replaceAll('"', "'")],
    ["brackets that say nothing", program.replace("(row)", "row").replace("= 0", "= (0)")],
    ["types", program.replace("(row)", "(row: { unit: string })").replace("total =", "total: number =")],
    [
      "names",
      program
        .replaceAll(/\bpeople\b(?!")/g, "gente")
        .replaceAll(/\brow\b/g, "fila")
        .replaceAll("kind", "tipo")
        .replace("{ total,", "{ total: suma,")
        .replaceAll(/\btotal\b(?!:)/g, "suma"),
    ],
    ["the name of an import", program.replace("{ figures }", "{ figures as f }").replace("figures.", "f.")],
    [
      "the same name used twice in different places",
      program.replace("value,", "value: row,").replace("+= value", "+= row"),
    ],
  ])("is the same with other %s", (_, other) => {
    expect(other).not.toBe(program);
    expect(programShape(other)).toEqual(programShape(program));
  });

  test.each([
    ["another column", program.replace("row.unit", "row.sector")],
    ["another text", program.replace('=== "people"', '=== "families"')],
    ["another number", program.replace("total = 0", "total = 1")],
    ["another operator", program.replace("+=", "-=")],
    ["another order", program.replace("{ total, rows: people.length }", "{ rows: people.length, total }")],
    ["another dataset", program.replace("gtrm-2019-figures", "practice-5w")],
    ["two names mixed up", program.replace("total += value", "total += kind")],
    ["a property by another name", program.replace("{ total,", "{ sum: total,")],
  ])("is another with %s", (_, other) => {
    expect(other).not.toBe(program);
    expect(programShape(other)).not.toEqual(programShape(program));
  });

  test("knows var, functions, classes, catch and patterns by their place", () => {
    const shape = (a: string, b: string, c: string) =>
      programShape(`
        function ${a}({ x: ${b} = 1, ...${c} }, [${c}2]) { if (${b}) { var ${b}3 = ${c}; } return ${b}3 + ${c}2; }
        class ${c}4 { ${a === "" ? "" : "size"} = ${a}; static make() { return new ${c}4(); } }
        try { ${a}(1n, /a/g); } catch (${b}5) { switch (${b}5) { case 1: let ${a}6 = 1; ${a}6++; } }
        const ${c}7 = function ${a}8() { return ${a}8; };
        export { ${c}7 as end };`);
    expect(shape("ab", "bc", "cd")).toEqual(shape("xy", "yz", "zw"));
    expect(shape("ab", "bc", "cd")).not.toBeNull();
  });

  test("is null for what is no program", () => {
    expect(programShape("export default (")).toBeNull();
    expect(programShape("el total es 5")).toBeNull();
  });
});
