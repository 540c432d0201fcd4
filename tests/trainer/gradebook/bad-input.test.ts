// A gradebook of files that clocks, people and sheer number made odd: nothing is lost, and all can be undone.
import { describe, expect, test } from "vitest";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { mergeAnswers } from "../../../src/trainer/import/merge-answers.ts";
import { newAct, type PeopleAct, type PeopleChange } from "../../../src/trainer/people/act.ts";
import { likelyDoubles } from "../../../src/trainer/people/doubles.ts";
import { relationsOf } from "../../../src/trainer/people/persons.ts";
import { honestVerdict, keptAssignment, sent, tried, two } from "../sent.ts";

const right = { outcome: "pass" as const };
const book = (files: KeptAnswers[], acts: PeopleAct[] = []) =>
  gradebookOf(keptAssignment(), files, honestVerdict, acts);

describe.each([
  ["1970", "behind"],
  ["9999", "ahead"],
])("a clock that stands in %s", (year, clock) => {
  const at = (minute: number) => `${year}-01-01T00:0${minute}:00.000Z`;
  const odd = sent({
    opened: at(0),
    sent: at(5),
    attempts: [
      { ...tried("a1"), at: at(1) },
      { ...tried("a2", right), at: at(2) },
      { ...tried("a3", { exercise: two, ...right }), at: at(3) },
    ],
  });

  test(`is told to be ${clock}, and all that was answered counts, in its order`, () => {
    const [learner] = book([odd]).learners;
    expect(learner).toMatchObject({ clock, solved: 2, counted: 3, late: false });
    expect(learner?.answers.map(({ attempt }) => attempt.id)).toEqual(["a1", "a2", "a3"]);
    expect(learner?.minutes).toBe(3);
  });

  test("hides nothing that the same person sends once it was put right, whichever file comes first", () => {
    const mended = sent({ attempts: [...odd.answers.attempts, tried("a4", { at: 9 })] });
    const books = [mergeAnswers([odd], [mended]), mergeAnswers([mended], [odd])].map((files) => book(files));
    expect(books[0]?.learners[0]?.answers).toHaveLength(4);
    expect(books[1]).toEqual(books[0]);
  });
});

describe("a person who was joined twice, split and joined again", () => {
  const files = [
    sent({ name: "Rosa", attempts: [tried("a1")] }),
    sent({ sender: "s-2", name: "Rosa Q.", attempts: [tried("b1", right)] }),
  ];
  const [ones, others] = [["s-1"], ["s-2"]];
  const changes: PeopleChange[] = [
    { kind: "join", ones, others },
    { kind: "join", ones: others, others: ones },
    { kind: "split", ones: others, others: ones },
    { kind: "join", ones, others },
  ];
  const say = (log: PeopleAct[], change: PeopleChange) => [
    ...log,
    newAct(change, log, { id: `p-${log.length}`, now: new Date("2019-06-17T10:00:00Z") }),
  ];
  const rows = (log: PeopleAct[]) =>
    book(files, log).learners.map(({ id, solved, counted }) => [id, solved, counted]);
  const two = [
    ["s-1", 0, 1],
    ["s-2", 1, 1],
  ];
  const single = [["s-1", 1, 2]];

  test("is one row, two, and one again, with every answer each time", () => {
    const logs = changes.map((_, index) => changes.slice(0, index + 1).reduce(say, [] as PeopleAct[]));
    expect(logs.map(rows)).toEqual([single, single, two, single]);
  });

  test("goes back step by step, whichever is undone, to what was before anything was said", () => {
    const all = changes.reduce(say, [] as PeopleAct[]);
    const undo = (log: PeopleAct[], of: string) => say(log, { kind: "undo", of });
    expect(
      ["p-3", "p-2", "p-1", "p-0"].map((_, n, ids) => rows(ids.slice(0, n + 1).reduce(undo, all))),
    ).toEqual([two, single, single, two]);
    // Of two equal acts one is enough; without the split nobody was ever apart.
    expect(rows(undo(all, "p-0"))).toEqual(single);
    expect(rows(["p-2", "p-3"].reduce(undo, all))).toEqual(single);
    expect(book(files, ["p-0", "p-1", "p-2", "p-3"].reduce(undo, all)).learners).toEqual(
      book(files).learners,
    );
  });
});

describe("ten thousand files", () => {
  const many = 10_000;
  const names = ["Rosa Quispe", "Luis Rojas"];
  const files = Array.from({ length: many }, (_, n) =>
    sent({
      sender: `s-${n}`,
      name: names[n % 2] ?? "",
      organisation: `Comité ${n}`,
      attempts: [tried(`a-${n}`, right)],
    }),
  );

  test("are ten thousand rows, in any order, and coming again they change nothing", () => {
    const kept = mergeAnswers([], files);
    expect(mergeAnswers(kept, files.toReversed())).toEqual(kept);
    const { learners, answers } = book(kept);
    expect([learners.length, answers]).toEqual([many, many]);
  });

  test("of one name but of other organisations are offered as nobody's double", () => {
    expect(likelyDoubles(book(files).learners, relationsOf([]))).toEqual([]);
  });

  test("that were all said to be one person's are one row, and ten thousand again without it", () => {
    const log = files
      .slice(1)
      .map((_, n) => ({ kind: "join" as const, ones: [`s-${n}`], others: [`s-${n + 1}`] }))
      .map((change, n): PeopleAct => ({ ...change, id: `p-${n}`, turn: n + 1, at: "2019-06-17T10:00:00Z" }));
    expect(book(files, log).learners).toMatchObject([{ solved: 1, counted: 1 }]);
    expect(book(files, log).answers).toBe(many);
    const undone = log.map(
      ({ id: of }, n): PeopleAct => ({
        kind: "undo",
        of,
        id: `u-${n}`,
        turn: many + n,
        at: "2019-06-17T10:00:00Z",
      }),
    );
    expect(book(files, [...log, ...undone]).learners).toHaveLength(many);
  });
});
