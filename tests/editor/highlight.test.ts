import { expect, test } from "vitest";
import { highlight } from "../../src/editor/highlight.ts";

const kindOf = (code: string, text: string) =>
  highlight(code)
    .flat()
    .find((token) => token.text === text)?.kind;

test("highlight(code) loses no character", () => {
  const code = 'import { figures } from "datasets/x";\n\n// ______\nexport default `a` as string;\n';
  const lines = highlight(code).map((line) => line.map((token) => token.text).join(""));
  expect(lines.join("\n")).toBe(code);
});

test("highlight(code) tells words apart by what they are", () => {
  expect(kindOf("const n: number = 42;", "const")).toBe("keyword");
  expect(kindOf("const n: number = 42;", "42")).toBe("number");
  expect(kindOf('const t = "a";', '"')).toBe("string");
  expect(kindOf("const n = ______;", "______")).toBe("blank");
});
