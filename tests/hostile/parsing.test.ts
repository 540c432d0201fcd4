// What others wrote and a page reads: each of these made it stand still once. A text that is read in a time
// that doubles with each repetition would never end here.
import { expect, test } from "vitest";
import { stripTypes } from "../../src/sandbox/strip-types.ts";
import { programShape } from "../../src/trainer/insight/program-shape.ts";

/** At each the parser tries a type and a value, and within each of these again. */
const nesting = [
  ...["f<T>(", "async<T>(", "a<b>(", "x<T>(a,", "<T>(", "[a<T>(", "!f<T>(", "`$" + "{f<T>(", "f?.<T>("],
  ...["f<T>`$" + "{", "new f<T>(", "f<{a:", "<const T>(", "a?(b):(", "(a?", "async(", "(a:", "{a:<T>("],
  ...[
    "class A<T> extends B<",
    "(a)=>(",
    "a?b=>(c):d=>(",
    "x as (",
    "let a:(",
    "function f<T>(a=",
    "a<",
    "<T,",
  ],
];

test.each(nesting)("%s within itself is read or refused", (piece) => {
  expect(stripTypes(piece.repeat(30))).toHaveProperty("error.kind", "syntax");
  expect(programShape(piece.repeat(30))).toBeNull();
});

test("a program as long as an answer may be is refused as well", () => {
  expect(stripTypes("f<T>(".repeat(39_800))).toHaveProperty("error.kind", "syntax");
});

test("a program that nests as people nest is read", () => {
  const nested = (depth: number): string =>
    depth === 0 ? "1" : `f<T>((x: T): T => g<T>(${nested(depth - 1)}))`;
  expect(stripTypes(`export default ${nested(4)}`)).not.toHaveProperty("error");
});
