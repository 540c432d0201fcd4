import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/exchange/attempt.ts";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { mergeAnswers } from "../../../src/trainer/import/merge-answers.ts";
import { newAct, type PeopleAct, type PeopleChange } from "../../../src/trainer/people/act.ts";
import { divide, dividingBy, namesSaid } from "../../../src/trainer/people/divide.ts";
import { sharedSenders } from "../../../src/trainer/people/shared-senders.ts";
import { matchRoster } from "../../../src/trainer/roster/match.ts";
import { honestVerdict, keptAssignment, one, sent, sentBefore, tried, two } from "../sent.ts";
import { anyLog, anyNamesChange, anyRelationChange, names, senders } from "./acts.ts";

/** The log after somebody said these one after the other. */
function said(...changes: PeopleChange[]): PeopleAct[] {
  const log: PeopleAct[] = [];
  for (const change of changes) log.push(newAct(change, log, { id: `said-${log.length}`, now: new Date(0) }));
  return log;
}
const apart = (...names: string[]): PeopleChange => ({ kind: "names-apart", sender: "s-1", names });
const at = (day: number) => `2019-06-${day}T10:00:00.000Z`;
const file = (name: string, day: number, attempts: Attempt[], more: Parameters<typeof sent>[0] = {}) =>
  sent({ name, sent: at(day), arrived: at(day), attempts, ...more });

const anas = [tried("a1"), tried("a2", { at: 1, outcome: "pass" })];
const luis = tried("l1", { at: 5, exercise: two, outcome: "pass" });
const rosa = tried("r1", { at: 9, exercise: two });
/** Ana sent, then Luis from the same device, whose file holds her answers too; then she once more. */
const files = [
  file("Ana Quispe", 16, anas),
  file("Luis Rojas", 17, [...anas, luis]),
  file("Quispe, Ana", 18, [...anas, luis, rosa]),
];
const bookOf = (kept: KeptAnswers[], log: PeopleAct[] = []) =>
  gradebookOf(keptAssignment(), kept, honestVerdict, log);
const rows = (kept: KeptAnswers[], log: PeopleAct[] = []) =>
  bookOf(kept, log).learners.map(({ name, answers, solved }) => [
    name,
    answers.map(({ attempt }) => attempt.id),
    solved,
  ]);

describe("one sender who was two people", () => {
  const split = said(apart("Luis Rojas"));

  test("is told with each name and how many answers came under it, in any order of the files", () => {
    for (const order of [files, files.toReversed()]) {
      const { learners } = bookOf(mergeAnswers([], order));
      const [shared, ...others] = sharedSenders(learners, new Map());
      expect(shared?.names.map(({ name, answers }) => [name, answers])).toEqual([
        ["Luis Rojas", 1],
        ["Quispe, Ana", 3],
      ]);
      expect(others).toEqual([]);
    }
  });

  test("becomes two rows by the name under which each answer came first, and one again without the act", () => {
    for (const order of [files, files.toReversed()]) {
      const kept = mergeAnswers([], order);
      expect(rows(kept, split)).toEqual([
        ["Luis Rojas", ["l1"], 1],
        ["Quispe, Ana", ["a1", "a2", "r1"], 1],
      ]);
      expect(rows(kept)).toEqual([["Quispe, Ana", ["a1", "a2", "l1", "r1"], 2]]);
      const undone = [...split, newAct({ kind: "undo", of: "said-0" }, split, { id: "u", now: new Date(0) })];
      expect(bookOf(kept, undone).learners).toEqual(bookOf(kept).learners);
    }
  });

  test("is the same two people in another assignment, and on another device", () => {
    const kept = mergeAnswers([], files);
    const other = { ...file("luis rojas", 20, [luis]), assignment: "otro" };
    const ids = bookOf(kept, split).learners.map(({ id }) => id);
    const there = gradebookOf(keptAssignment({ id: "otro" }), [other], honestVerdict, split);
    expect(there.learners.map(({ id }) => id)).toEqual([ids[0]]);
    expect(ids[1]).toBe("s-1");
  });

  test("can be joined with another device, named, and be a pair, as anybody", () => {
    const kept = [...mergeAnswers([], files), file("Luis Rojas", 19, [], { sender: "s-2" })];
    const [luisId = ""] = bookOf(kept, split)
      .learners.map(({ id }) => id)
      .filter((id) => id.startsWith("name-"));
    const log = said(
      apart("Luis Rojas"),
      { kind: "join", ones: [luisId], others: ["s-2"] },
      { kind: "rename", senders: ["s-1"], name: "Ana Quispe Ñahui", organisation: "" },
      { kind: "pair", ones: ["s-1"], others: [luisId] },
    );
    const { learners } = bookOf(kept, log);
    expect(learners.map(({ name, senders }) => [name, senders])).toEqual([
      ["Ana Quispe Ñahui", ["s-1"]],
      ["Luis Rojas", [luisId, "s-2"]],
    ]);
    expect(learners.map(({ partners }) => partners)).toEqual([[learners[1]?.id], ["s-1"]]);
  });

  test("is found on a list, each by the code of their own link", () => {
    const coded = [file("Ana", 16, anas), file("Luis", 17, [...anas, luis])].map((kept, index) => {
      const code = ["aaa", "lll"][index] ?? "";
      const answers = { ...kept.answers, sender: { ...kept.answers.sender, code } };
      return { ...kept, answers, sentAs: kept.sentAs?.map((known) => ({ ...known, code })) ?? [] };
    });
    const { learners } = bookOf(mergeAnswers([], coded), said(apart("Ana")));
    const list = [
      { code: "aaa", name: "Ana", organisation: "" },
      { code: "lll", name: "Luis", organisation: "" },
    ];
    const { arrived } = matchRoster(list, learners);
    expect(arrived.map(({ expected, by }) => [expected.name, by.map(({ name }) => name)])).toEqual([
      ["Ana", ["Ana"]],
      ["Luis", ["Luis"]],
    ]);
  });
});

describe("what was kept before names were", () => {
  const old = sentBefore({ name: "Luis Rojas", sent: at(17), arrived: at(17), attempts: [...anas, luis] });
  const later = file("Ana Quispe", 18, [...anas, luis, rosa]);

  test("stays with the newest name of then, and says so", () => {
    const kept = mergeAnswers([old], [later]);
    expect(rows(kept, said(apart("Ana Quispe")))).toEqual([
      ["Ana Quispe", ["r1"], 0],
      ["Luis Rojas", ["a1", "a2", "l1"], 2],
    ]);
    const [shared] = sharedSenders(bookOf(kept).learners, new Map());
    expect(shared?.names).toMatchObject([
      { name: "Luis Rojas", answers: 3, before: 3 },
      { name: "Ana Quispe", answers: 1, before: 0 },
    ]);
  });

  test("is known once the files of then are brought again", () => {
    const kept = mergeAnswers([old], [later, ...files]);
    const [shared] = sharedSenders(bookOf(kept).learners, new Map());
    expect(shared?.names).toMatchObject([
      { name: "Luis Rojas", answers: 1, before: 0 },
      { answers: 3, before: 0 },
    ]);
  });
});

test("a file of a clock that is ahead does not lose its answers to a later one", () => {
  const ahead = file("Ana Quispe", 16, anas, { sent: "2031-01-01T00:00:00.000Z" });
  const kept = mergeAnswers([], [file("Luis Rojas", 17, [...anas, luis]), ahead]);
  expect(rows(kept, said(apart("Ana Quispe")))).toEqual([
    ["Ana Quispe", ["a1", "a2"], 1],
    ["Luis Rojas", ["l1"], 1],
  ]);
});

test.each([
  ["Rosa", "rósa"],
  ["Rosa", "Rosa Quispe"],
  ["Quispe Rosa", "Rosa Quispe"],
  ["Rosa Quispe", "Rosa Quispo"],
])("a name that was only corrected is not asked about: %s, then %s", (before, after) => {
  const kept = mergeAnswers([], [file(before, 16, anas), file(after, 17, anas)]);
  expect(sharedSenders(bookOf(kept).learners, new Map())).toEqual([]);
});

test("what the trainer said to be one person is not asked again, until a third name comes", () => {
  const log = namesSaid(said({ kind: "names-one", sender: "s-1", names: ["Ana Quispe", "Luis Rojas"] }));
  const asked = (kept: KeptAnswers[]) => sharedSenders(bookOf(kept).learners, log).length;
  const kept = mergeAnswers([], files);
  expect(asked(kept)).toBe(0);
  expect(asked(mergeAnswers(kept, [file("Pedro Díaz", 19, [])]))).toBe(1);
});

describe("whatever is said of names and people", () => {
  const anySent = fc
    .array(
      fc.record({
        sender: fc.constantFrom(...senders),
        name: fc.constantFrom(...names),
        sent: fc.constantFrom(at(16), at(17), at(18)),
        attempts: fc.subarray([...anas, luis, rosa]),
      }),
      { maxLength: 8 },
    )
    .map((all) => mergeAnswers([], all.map(sent)));
  const shuffled = <One>(all: One[]) =>
    fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });

  test("gives the same in any order of acts and files", () => {
    const orders = fc
      .tuple(anySent, anyLog)
      .chain(([kept, log]) => fc.tuple(fc.constant([kept, log] as const), shuffled(kept), shuffled(log)));
    fc.assert(
      fc.property(orders, ([[kept, log], others, again]) => {
        expect(bookOf(others, again).learners).toEqual(bookOf(kept, log).learners);
      }),
    );
  });

  test("gives the same whether two people are told apart before, between or after joins, names and pairs", () => {
    const both = fc.tuple(
      anySent,
      anyNamesChange,
      fc.array(anyRelationChange, { maxLength: 3 }),
      fc.array(anyRelationChange, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(both, ([kept, split, before, after]) => {
        const learners = (...changes: PeopleChange[]) => bookOf(kept, said(...changes)).learners;
        const last = learners(...before, ...after, split);
        expect(learners(...before, split, ...after)).toEqual(last);
        expect(learners(split, ...before, ...after)).toEqual(last);
      }),
    );
  });

  test("loses no answer, gives none to two of one sender, and is as before when it is taken back", () => {
    fc.assert(
      fc.property(anySent, anyLog, anyNamesChange, (kept, log, change) => {
        const told = said(change);
        for (const record of kept) {
          const parts = divide(record, dividingBy([...log, ...told]));
          const ids = parts.flatMap(({ answers }) => answers.attempts.map(({ id }) => id));
          expect(ids.sort()).toEqual(record.answers.attempts.map(({ id }) => id).sort());
        }
        const act = newAct(change, log, { id: "act", now: new Date(0) });
        const undo = newAct({ kind: "undo", of: "act" }, [...log, act], { id: "undo", now: new Date(0) });
        expect(bookOf(kept, [...log, act, undo]).learners).toEqual(bookOf(kept, log).learners);
      }),
    );
  });
});

test("an answer knows its exercise whoever gave it", () => {
  const [found] = bookOf(mergeAnswers([], files), said(apart("Luis Rojas"))).learners;
  expect(found?.cells.map(({ exercise, state }) => [exercise, state])).toEqual([
    [one, "not-answered"],
    [two, "solved"],
  ]);
});
