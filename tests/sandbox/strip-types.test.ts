import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripTypes } from "../../src/sandbox/strip-types.ts";

const stripped = (code: string): string => {
  const result = stripTypes(code);
  if ("error" in result) throw new Error(result.error.message);
  return result.code;
};
const errorOf = (code: string) => {
  const result = stripTypes(code);
  return "error" in result ? result.error : null;
};

/** The property test below counts the spaces. */
const collapsed = (code: string): string => code.replace(/\s+/g, " ");

/** TypeScript, and the same as JavaScript with the types as spaces. */
const programs: [string, string, string][] = [
  ["annotations", "let a: number = 1, b: string[];", "let a         = 1, b          ;"],
  [
    "optional parameters and this",
    "function f(this: X, a?: T, ...b: U[]): void {}",
    "function f(         a    , ...b     )       {}",
  ],
  ["type parameters", "const g = <T,>(x: T) => f<T>(x);", "const g =     (x   ) => f   (x);"],
  [
    "as, satisfies and !",
    "const a = (b as any)! + (c satisfies D);",
    "const a = (b       )  + (c            );",
  ],
  ["angle assertions", "const a = <any>b;", "const a =      b;"],
  ["interfaces and aliases", "interface A { b: c }\ntype D = E;", ";                   \n;         "],
  [
    "imports of types",
    'import type { A } from "a"; import { type B, c } from "b";',
    ';                           import {         c } from "b";',
  ],
  [
    "exports of types",
    "type A = 1; let b; export { type A, b }; export type { A };",
    ";           let b; export {         b }; ;                  ",
  ],
  [
    "declarations",
    "declare const a: number; declare global { let b: 1 }",
    ";                        ;                           ",
  ],
  ["overloads", "function f(a: 1): 2; function f(a: any) {}", ";                    function f(a     ) {}"],
  [
    "class members",
    "abstract class A<T> extends B<T> implements C { private readonly a?: 1 = 1; declare b: 2; abstract c(): 3; [k: string]: 4; d!: 5 }",
    "         class A    extends B                 {                  a     = 1; ;             ;                ;                d    ; }",
  ],
  [
    "optional properties and methods",
    "const o = { f(a?: 1): 2 { return a } };",
    "const o = { f(a    )    { return a } };",
  ],
  ["catch", "try {} catch (e: unknown) {}", "try {} catch (e         ) {}"],
  [
    "loops",
    "for (const a of b as C[]) {} for (let i: number = 0 as any; ; ) break",
    "for (const a of b       ) {} for (let i         = 0       ; ; ) break",
  ],
  ["a line that a bracket follows", "const a = b as C\n(d)", "const a = b    ;\n(d)"],
  ["a declaration that a bracket follows", "let a: B\n[c] = [1]", "let a  ;\n[c] = [1]"],
  [
    "a return type on several lines",
    "const f = (a: 1): {\n b: 2 } => a",
    "const f = (a        \n       ) => a",
  ],
  ["brackets around", "const a = ((b) as C);", "const a = ((b)     );"],
  ["nothing", "const a = b ? c : d;", "const a = b ? c : d;"],
];

describe("stripTypes(code)", () => {
  test.each(programs)("blanks %s", (_, typescript, javascript) => {
    expect(collapsed(stripped(typescript))).toBe(collapsed(javascript));
    expect(stripped(stripped(typescript))).toBe(stripped(typescript));
  });

  test.each([
    ["enum A { b }", /enum/],
    ["namespace A { export const b = 1 }", /namespace/],
    ["class A { constructor(private b: number) {} }", /constructor/],
    ["import a = require('b')", /import =/],
    ["@a class B {}", /decorators/],
  ])("refuses %s in words", (code, message) => {
    expect(errorOf(code)).toMatchObject({ kind: "syntax", message: expect.stringMatching(message), line: 1 });
  });

  test("names the place of what it cannot read", () => {
    expect(errorOf("const a = 1;\n  const b = ;")).toMatchObject({ kind: "syntax", line: 2, column: 13 });
    expect(errorOf('const a = "b')).toMatchObject({ kind: "syntax", line: 1, column: 11 });
    expect(errorOf("const a = [1, 2;")).toMatchObject({ kind: "syntax", line: 1, column: 16 });
  });

  test("notes where each name is imported", () => {
    const result = stripTypes('import { a, b as c } from "x";\nimport d, * as e from "y";');
    expect("imports" in result && result.imports).toEqual([
      { module: "x", name: null, line: 1, column: 27 },
      { module: "x", name: "a", line: 1, column: 10 },
      { module: "x", name: "b", line: 1, column: 13 },
      { module: "y", name: null, line: 2, column: 23 },
      { module: "y", name: "default", line: 2, column: 8 },
    ]);
  });

  test("never throws and keeps every line and column, whatever it is given", () => {
    const source = programs.map(([, typescript]) => typescript).join("\n");
    const pieces = source.match(/\w+|\s+|[^\w\s]/g) ?? [];
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join("")),
      fc
        .tuple(fc.constantFrom(...programs), fc.nat(99), fc.nat(3), fc.constantFrom(...pieces, ""))
        .map(([[, program], share, length, piece]) => {
          const at = Math.floor((program.length * share) / 100);
          return program.slice(0, at) + piece + program.slice(at + length);
        }),
    );
    fc.assert(
      fc.property(text, (code) => {
        const result = stripTypes(code);
        if ("error" in result) {
          expect(result.error).toMatchObject({ kind: "syntax", name: "SyntaxError", subject: null });
          return;
        }
        expect(result.code).toHaveLength(code.length);
        const breaks = (lines: string) =>
          [...lines.matchAll(/[\n\r\u2028\u2029]/g)].map(({ index }) => index);
        expect(breaks(result.code)).toEqual(breaks(code));
        // What is left is the program's own text, but for blanks and the signs that hold lines apart.
        [...result.code].forEach((sign, i) => {
          if (!" ;)".includes(sign)) expect(sign).toBe([...code][i]);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
