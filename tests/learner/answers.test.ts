import { describe, expect, test } from "vitest";
import { openAnswers, sealAnswers } from "../../src/exchange/answers.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { answersOf, fileName } from "../../src/learner/answers.ts";
import { someRecipient, someSecret } from "../exchange/some-keys.ts";
import { attempt, received } from "./records.ts";

const now = new Date("2019-06-20T10:00:00.000Z");
const sender = { id: "s1", name: "Rosa Quispe", organisation: "Socio", recipient: someRecipient };
const open = async (attempts: Parameters<typeof answersOf>[1], from = sender) => {
  const identity = await newIdentity();
  const { answers, leftOut } = answersOf(received(), attempts, from, now);
  return {
    answers: await openAnswers(
      await sealAnswers(answers, [await recipientOf(identity)], someSecret),
      identity,
    ),
    leftOut,
  };
};

describe("answersOf()", () => {
  test("holds every attempt, oldest first, and who sent them when", async () => {
    const { answers, leftOut } = await open([
      attempt({ id: "a2", at: "2019-06-17T10:00:00.000Z" }),
      attempt({ id: "a1", at: "2019-06-16T10:00:00.000Z" }),
    ]);
    expect(leftOut).toBe(0);
    expect(answers).toMatchObject({
      assignment: received().id,
      sender,
      opened: received().opened,
      sent: now.toISOString(),
    });
    expect(answers.attempts.map(({ id }) => id)).toEqual(["a1", "a2"]);
  });

  test("leaves out an answer that would make the file unreadable, and says so", async () => {
    const huge = attempt({ id: "a1", submission: { kind: "code", code: "x".repeat(300_000) } });
    const { answers, leftOut } = await open([huge, attempt({ id: "a2" })]);
    expect(answers.attempts.map(({ id }) => id)).toEqual(["a2"]);
    expect(leftOut).toBe(1);
  });

  test("of someone who tried ten thousand times holds the newest", async () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      attempt({ id: `a${n}`, at: new Date(Date.parse("2019-06-15T10:00:00Z") + n * 1000).toISOString() }),
    );
    const { answers } = await open(many);
    expect(answers.attempts.at(-1)?.id).toBe("a9999");
  });

  test("makes a name out of what was typed: markup is text, direction marks and excess go", async () => {
    const { answers } = await open([], {
      ...sender,
      name: "  <b>Rosa\u202e\n Quispe</b> ",
      organisation: "ñ".repeat(10_000),
    });
    expect(answers.sender.name).toBe("<b>Rosa Quispe</b>");
    expect(answers.sender.organisation).toHaveLength(200);
  });
});

test.each([
  [["respuestas", "Taller de marzo", "Rosa Quispe Ñahui"], "respuestas-taller-de-marzo-rosa-quispe-nahui"],
  [["respuestas", "../..\\etc: «¿1?»", "<b>"], "respuestas-etc-1-b"],
  [["respuestas", "日本", ""], "respuestas"],
  [["respuestas", "x".repeat(10_000), "y"], `respuestas-${"x".repeat(40)}-y`],
])("fileName(%j) is %s", (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});
