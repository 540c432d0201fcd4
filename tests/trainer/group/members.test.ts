import { expect, test } from "vitest";
import type { KeptAnswers, Verdict } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { membersOf } from "../../../src/trainer/group/members.ts";
import { newAct } from "../../../src/trainer/people/act.ts";
import { keptAssignment, one, sent, tried, two } from "../sent.ts";

const first = keptAssignment({ id: "first", exercises: [one] });
const second = keptAssignment({ id: "second", exercises: [one, two] });

const to = (assignment: string, file: KeptAnswers): KeptAnswers => ({
  ...file,
  assignment,
  answers: { ...file.answers, assignment },
});

const right: Verdict = {
  key: "k",
  version: "1",
  outcome: "pass",
  problems: [],
  mistake: null,
  idea: null,
  returned: "r",
  ms: 1,
};

test("membersOf(books) finds a person in each assignment, joined from two devices and renamed", () => {
  const log = [newAct({ kind: "join", ones: ["s-1"], others: ["s-2"] }, [], { id: "j", now: new Date() })];
  const people = [
    ...log,
    newAct({ kind: "rename", senders: ["s-1", "s-2"], name: "Rosa Quispe", organisation: "Sol" }, log, {
      id: "n",
      now: new Date(),
    }),
  ];
  const books = [
    gradebookOf(first, [to("first", sent({ sender: "s-2", name: "rosa" }))], () => null, people),
    gradebookOf(
      second,
      [
        to("second", sent({ sender: "s-1", name: "Rosita" })),
        to("second", sent({ sender: "s-3", name: "Ana" })),
      ],
      () => null,
      people,
    ),
  ];
  const members = membersOf(books);
  expect(members.map(({ name, courses }) => [name, courses.map((course) => course !== null)])).toEqual([
    ["Ana", [false, true]],
    ["Rosa Quispe", [true, true]],
  ]);
});

test("membersOf(books) counts an answer that two assignments hold once, and an exercise that both ask once", () => {
  const attempts = [tried("a", { exercise: one }), tried("b", { exercise: two, at: 5 })];
  const file = sent({ attempts });
  const books = [
    gradebookOf(first, [to("first", file)], () => right),
    gradebookOf(second, [to("second", file)], () => right),
  ];
  const [rosa] = membersOf(books);
  expect(rosa?.answers.map(({ attempt }) => attempt.id)).toEqual(["a", "b"]);
  expect(rosa?.solved).toEqual([one, two]);
});
