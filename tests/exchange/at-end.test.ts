import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { answersSchema } from "../../src/exchange/answers.ts";
import { assignmentSchema } from "../../src/exchange/assignment.ts";
import { fitToSend, type KeptAtEnd, sessionsIn } from "../../src/exchange/at-end.ts";
import { mostInRemark } from "../../src/exchange/evaluation.ts";
import { anAnswers, anAssignment } from "./arbitraries.ts";

const at = "2019-06-16T10:00:00.000Z";
const typed = (given: Partial<KeptAtEnd> = {}): KeptAtEnd => ({
  points: {},
  remark: "",
  attended: null,
  at,
  ...given,
});
const sessions = ["Lunes, mañana", "Martes"];

describe("fitToSend()", () => {
  test("sends only what the assignment asks, though more was typed", () => {
    const all = typed({ points: { useful: 4 }, attended: ["Martes"] });
    expect(fitToSend(all, { evaluation: true, sessions: [] })).toEqual({ evaluation: { useful: 4 } });
    expect(fitToSend(all, { evaluation: false, sessions })).toEqual({ attended: ["Martes"] });
    expect(fitToSend(all, undefined)).toBeNull();
  });

  test("sends nothing where nothing was said, and that somebody attended none where they said so", () => {
    const asked = { evaluation: true, sessions };
    expect(fitToSend(typed({ remark: "  \n " }), asked)).toBeNull();
    expect(fitToSend(undefined, asked)).toBeNull();
    expect(fitToSend(typed({ attended: [] }), asked)).toEqual({ attended: [] });
  });

  test("leaves out a session that the assignment does not name any more", () => {
    const said = fitToSend(typed({ attended: ["Domingo", "Martes"] }), { evaluation: false, sessions });
    expect(said).toEqual({ attended: ["Martes"] });
  });

  test("makes a remark fit to travel: direction marks and excess go", () => {
    const remark = `Faltó\u202e tiempo. ${"ñ".repeat(5000)}`;
    const said = fitToSend(typed({ remark }), { evaluation: true, sessions: [] });
    expect(said?.evaluation?.remark).toMatch(/^Faltó tiempo\. ñ+$/);
    expect(said?.evaluation?.remark).toHaveLength(mostInRemark);
    expect(v.is(answersSchema, { ...anAnswers, atEnd: said })).toBe(true);
  });
});

test("sessionsIn() reads one a line, each once, without empty ones", () => {
  expect(sessionsIn(" Lunes,  mañana \n\nMartes\r\nMartes\n\u202e")).toEqual(sessions);
});

test.each([
  ["a point beyond the scale", { evaluation: { useful: 5 } }],
  ["a point between two", { evaluation: { useful: 1.5 } }],
  ["a question that is not asked", { evaluation: { name: 1 } }],
  ["a remark without end", { evaluation: { remark: "x".repeat(mostInRemark + 1) } }],
  ["a remark that turns the text around", { evaluation: { remark: "\u202e" } }],
  ["a session twice", { attended: ["Lunes", "Lunes"] }],
  ["sessions without end", { attended: Array.from({ length: 21 }, (_, n) => `Día ${n}`) }],
  ["something else", { attended: [], phone: "1" }],
])("answers with %s are refused", (_, atEnd) => {
  expect(v.is(answersSchema, { ...anAnswers, atEnd })).toBe(false);
});

test("an assignment with sessions without a name, or too many, is refused", () => {
  const asks = (named: string[]) =>
    v.is(assignmentSchema, { ...anAssignment, atEnd: { evaluation: false, sessions: named } });
  expect(asks(sessions)).toBe(true);
  expect(asks(["Lunes", ""])).toBe(false);
  expect(asks(Array.from({ length: 21 }, (_, n) => `Día ${n}`))).toBe(false);
});
