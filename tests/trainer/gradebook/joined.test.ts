import { describe, expect, test } from "vitest";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import type { PeopleAct, PeopleChange } from "../../../src/trainer/people/act.ts";
import { honestVerdict, keptAssignment, one, sent, tried, two } from "../sent.ts";

const act = (change: PeopleChange): PeopleAct => ({
  ...change,
  id: "a",
  turn: 1,
  at: "2019-06-16T10:00:00Z",
});
const joined = act({ kind: "join", ones: ["s-1"], others: ["s-2"] });
const right = { outcome: "pass" as const };

const book = (files: KeptAnswers[], acts = [joined], due: string | null = null) =>
  gradebookOf(keptAssignment({ due }), files, honestVerdict, acts);
const learner = (...given: Parameters<typeof book>) => book(...given).learners[0];

describe("a person who was joined from two devices", () => {
  const phone = sent({
    name: "Rosa",
    attempts: [tried("a1"), tried("a2", { exercise: two, at: 4, ...right })],
  });
  const computer = sent({
    sender: "s-2",
    name: "Rósa Quispe",
    sent: "2019-06-17T10:00:00.000Z",
    arrived: "2019-06-17T10:01:00.000Z",
    attempts: [tried("b1", { at: 2, ...right })],
  });

  test("stands in one row with all their answers, each from its device", () => {
    const { learners, answers } = book([phone, computer]);
    expect(learners).toMatchObject([{ id: "s-1", name: "Rósa Quispe", solved: 2, counted: 3 }]);
    expect(learners[0]?.answers.map(({ attempt, sender }) => [attempt.id, sender])).toEqual([
      ["a1", "s-1"],
      ["b1", "s-2"],
      ["a2", "s-1"],
    ]);
    expect(answers).toBe(3);
  });

  test("is the same whichever file came first, and two people again without the act", () => {
    expect(book([computer, phone])).toEqual(book([phone, computer]));
    expect(book([phone, computer], []).learners).toHaveLength(2);
  });

  test("has what a backup took from one to the other once", () => {
    const [a1] = [tried("a1", right)];
    const both = [sent({ attempts: [a1] }), sent({ sender: "s-2", attempts: [structuredClone(a1)] })];
    expect(learner(both)).toMatchObject({ counted: 1, solved: 1 });
    // Two answers that only share an id are two: nothing hides another's answer.
    const forged = sent({ sender: "s-2", attempts: [tried("a1", { exercise: two })] });
    expect(learner([sent({ attempts: [a1] }), forged])?.answers).toHaveLength(2);
  });

  test("was not late with what came in time, whatever their other device sent afterwards", () => {
    const due = "2019-06-16T12:00:00.000Z";
    const attempts = [tried("a1", { at: "2019-06-16T13:00:00.000Z", ...right })];
    const later = sent({ sender: "s-2", arrived: "2019-06-17T10:01:00.000Z" });
    const lateOf = (arrived: string) => learner([sent({ attempts, arrived }), later], [joined], due)?.late;
    expect(lateOf("2019-06-16T11:00:00.000Z")).toBe(false);
    expect(lateOf("2019-06-16T14:00:00.000Z")).toBe(true);
  });

  test("is told of a clock that is wrong on one of the devices", () => {
    const wrong = sent({ sender: "s-2", attempts: [tried("b1", { at: "2031-01-01T00:00:00Z" })] });
    expect(learner([phone, wrong])?.clock).toBe("ahead");
  });
});

test("a pair stays two rows that know of each other", () => {
  const files = [sent(), sent({ sender: "s-2", name: "Luis" })];
  const pair = act({ kind: "pair", ones: ["s-1"], others: ["s-2", "s-3"] });
  expect(book(files, [pair]).learners.map(({ name, partners }) => [name, partners])).toEqual([
    ["Luis", ["s-1"]],
    ["Rosa", ["s-2"]],
  ]);
});

test("a name that the trainer gave stands in the place of the one that was sent, which stays", () => {
  const name = act({ kind: "rename", senders: ["s-1"], name: "Rosa Quispe", organisation: "Sol" });
  const renamed = learner([sent({ attempts: [tried("a1", { exercise: one })] })], [name]);
  expect(renamed).toMatchObject({ name: "Rosa Quispe", organisation: "Sol", renamed: true });
  expect(renamed?.devices[0]?.sender).toMatchObject({ name: "Rosa", organisation: "Organización Sol" });
});
