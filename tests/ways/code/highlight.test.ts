import fc from "fast-check";
import { expect, test } from "vitest";
import { highlight, type Token } from "../../../src/ways/code/highlight.ts";

const kindOf = (code: string, text: string) =>
  highlight(code)
    .flat()
    .find((token) => token.text === text)?.kind;

const joined = (lines: Token[][]) => lines.map((line) => line.map((token) => token.text).join("")).join("\n");

test("highlight(code) loses no character", () => {
  const code = 'import { figures } from "datasets/x";\n\n// ______\nexport default `a` as string;\n';
  expect(joined(highlight(code))).toBe(code);
});

test("highlight(text) loses no character of what is no program either", () => {
  const piece = fc.constantFrom(
    "`",
    "${",
    "}",
    "{",
    "/",
    "/*",
    "*/",
    '"',
    "'",
    "\\",
    "[",
    "]",
    "\n",
    "a",
    " ",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(joined(highlight(text))).toBe(text);
    }),
  );
});

test("highlight(a text beyond its size) gives it back without colours", () => {
  const long = "a<".repeat(99_500);
  expect(highlight(long)).toEqual([[{ kind: "plain", text: long }]]);
});

test("highlight(code) tells words apart by what they are", () => {
  expect(kindOf("const n: number = 42;", "const")).toBe("keyword");
  expect(kindOf("const n: number = 42;", "42")).toBe("number");
  expect(kindOf('const t = "a";', '"a"')).toBe("string");
  expect(kindOf('const r = /[/]"/g.test(t);', '/[/]"/g')).toBe("string");
  expect(kindOf("const h = a / b / c;", " b ")).toBe("plain");
  const template = ["const t = `a $", "{{ b: 1 }} c`;"].join("");
  expect(kindOf(template, "1")).toBe("number");
  expect(kindOf(template, " c`")).toBe("string");
  expect(kindOf("let a; /* one\ntwo */ let b;", "two */")).toBe("comment");
  expect(kindOf("año = 2", "año ")).toBe("plain");
  expect(kindOf("const n = ______;", "______")).toBe("blank");
});
