import { describe, expect, test } from "vitest";
import { holds } from "../../src/form/evaluate.ts";
import { askedIn, parseExpression } from "../../src/form/expression.ts";

const answers = { school: "some", children: "3", needs: "food work", rent: "", age: "98" };

describe("holds(condition, answers, own)", () => {
  test.each([
    ["${school} = 'some'", true],
    ["${school} = 'none'", false],
    ['${school} != "none"', true],
    ["${school} = 'some' or ${school} = 'none'", true],
    ["${school} = 'some' and ${children} > 3", false],
    // "and" binds closer than "or".
    ["${children} = 3 or ${children} = 4 and ${school} = 'none'", true],
    ["(${children} = 3 or ${children} = 4) and ${school} = 'none'", false],
    ["${children} >= 3 and ${children} <= 3", true],
    ["${children} + 1 = 2 * 2", true],
    ["${children} - 4 < -0.5", true],
    ["selected(${needs}, 'work')", true],
    ["selected(${needs}, 'wor')", false],
    ["not(selected(${needs}, 'none')) and count-selected(${needs}) = 2", true],
    ["${age} >= 18", true],
    ["${age} >= 18 and ${age} <= 90", false],
  ])("%s is %s", (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  test("a blank is no number: nothing is above it or below it", () => {
    expect(holds("${rent} > 0", answers)).toBe(false);
    expect(holds("${rent} <= 0", answers)).toBe(false);
    expect(holds("${rent} = ''", answers)).toBe(true);
    expect(holds("${unknown} = 0", answers)).toBe(false);
  });

  test("the dot is the answer to the question itself", () => {
    expect(holds("(. >= 0 and . <= 60) or . = 98", {}, "98")).toBe(true);
    expect(holds("(. >= 0 and . <= 60) or . = 98", {}, "97")).toBe(false);
  });

  test.each([
    ["${school} = ", "ends too early: ${school} = "],
    ["${school} == 'some'", "unexpected = at 12: ${school} == 'some'"],
    ["selected(${needs} 'food')", "unexpected 'food' at 19: selected(${needs} 'food')"],
    ["${school} = “some”", "cannot be read from 12: ${school} = “some”"],
    ["jr:choice-name(1)", "cannot be read from 3: jr:choice-name(1)"],
    ["pulldata('a')", "unknown function: pulldata()"],
    ["selected(${needs})", "selected() takes 2, not 1"],
  ])("%s is refused: %s", (condition, message) => {
    expect(() => holds(condition, answers)).toThrow(message);
  });
});

test("askedIn(expression) names each question once", () => {
  expect(askedIn(parseExpression("${a} = 1 or (${b} = ${a} and not(selected(${c}, 'x')))"))).toEqual([
    "a",
    "b",
    "c",
  ]);
});
