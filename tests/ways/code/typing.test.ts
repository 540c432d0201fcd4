import { expect, test } from "vitest";
import { breakLine, type Edit, shiftLines } from "../../../src/ways/code/typing.ts";

/** Writes code with "|" where the caret stands, or around what is selected. */
function act(shown: string, edit: (code: string, start: number, end: number) => Edit): string {
  const [before = "", middle = "", after] = shown.split("|");
  const code = before + middle + (after ?? "");
  const end = after === undefined ? before.length : before.length + middle.length;
  const { from, to, text, selection } = edit(code, before.length, end);
  const result = code.slice(0, from) + text + code.slice(to);
  const [start, stop] = selection;
  return start === stop
    ? `${result.slice(0, start)}|${result.slice(start)}`
    : `${result.slice(0, start)}|${result.slice(start, stop)}|${result.slice(stop)}`;
}
const right = (code: string, start: number, end: number) => shiftLines(code, start, end, "right");
const left = (code: string, start: number, end: number) => shiftLines(code, start, end, "left");

test("breakLine(code) keeps the indentation of the line", () => {
  expect(act("a;\n  b;|\nc;", breakLine)).toBe("a;\n  b;\n  |\nc;");
});

test("breakLine(code) goes in behind an open bracket", () => {
  expect(act("if (a) {|", breakLine)).toBe("if (a) {\n  |");
  expect(act("f({|})", breakLine)).toBe("f({\n  |\n})");
});

test("breakLine(code) replaces what is selected", () => {
  expect(act("a|bc|d", breakLine)).toBe("a\n|d");
});

test("shiftLines(code) moves the line of the caret", () => {
  expect(act("a\nb|c\nd", right)).toBe("a\n  b|c\nd");
  expect(act("a\n  b|c\nd", left)).toBe("a\nb|c\nd");
  expect(act("a\n |bc", left)).toBe("a\n|bc");
});

test("shiftLines(code) moves all selected lines and leaves blank ones blank", () => {
  expect(act("|a\n\nb|\nc", right)).toBe("  |a\n\n  b|\nc");
  expect(act("|  a\n\tb|\nc", left)).toBe("|a\nb|\nc");
});

test("shiftLines(code) leaves a line alone of which only the start is selected", () => {
  expect(act("|a\n|b", right)).toBe("  |a\n|b");
});
