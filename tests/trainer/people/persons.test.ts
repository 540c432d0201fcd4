import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAct, type PeopleAct, type PeopleChange } from "../../../src/trainer/people/act.ts";
import { personsOf } from "../../../src/trainer/people/persons.ts";
import { anyChange, anyLog, senders } from "./acts.ts";

/** The log after somebody said these one after the other. */
function said(changes: PeopleChange[], log: PeopleAct[] = []): PeopleAct[] {
  const all = [...log];
  // Whatever a clock says: it goes back with each act.
  for (const change of changes)
    all.push(
      newAct(change, all, { id: `said-${all.length}`, now: new Date(Date.UTC(9999 - all.length, 0)) }),
    );
  return all;
}
const join = (ones: string[], others: string[]): PeopleChange => ({ kind: "join", ones, others });
const called = (log: PeopleAct[]) =>
  Object.fromEntries(personsOf(log, senders).map(({ id, called }) => [id, called?.name ?? null]));
const groups = (log: PeopleAct[], asked = senders) =>
  personsOf(log, asked).map((person) => person.senders.join("+"));

describe("acts on people", () => {
  test("give the same in any order, of the log and of the senders, and any number of times", () => {
    const shuffled = anyLog.chain((log) =>
      fc.tuple(
        fc.constant(log),
        fc.shuffledSubarray(log, { minLength: log.length }),
        fc.shuffledSubarray(senders, { minLength: senders.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([log, again, asked]) => {
        expect(personsOf(again, asked)).toEqual(personsOf(log, senders));
      }),
    );
  });

  test("can each be taken back, whenever it was said: it is as if it never had been", () => {
    const anyPlace = fc.tuple(anyLog, anyChange, fc.array(anyChange, { maxLength: 3 }));
    fc.assert(
      fc.property(anyPlace, ([log, change, later]) => {
        const [act] = said([change], log).slice(-1) as [PeopleAct];
        const after = said(later, [...log, act]);
        const without = after.filter(({ id }) => id !== act.id);
        expect(personsOf(said([{ kind: "undo", of: act.id }], after), senders)).toEqual(
          personsOf(without, senders),
        );
      }),
    );
  });

  test("leave each sender with one person, and each person with a sender", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const persons = personsOf(log, senders);
        expect(persons.flatMap((person) => person.senders).sort()).toEqual(senders);
        expect(persons.map(({ id }) => id)).toEqual(persons.map((person) => person.senders[0]));
      }),
    );
  });
});

test("what was said last counts: joined, split and joined again", () => {
  const joined = said([join(["s-1"], ["s-2"]), join(["s-1", "s-2"], ["s-3"])]);
  expect(groups(joined)).toEqual(["s-1+s-2+s-3", "s-4"]);
  const split = said([{ kind: "split", ones: ["s-1"], others: ["s-2", "s-3"] }], joined);
  // The others stay together, also those who were joined through the one that left.
  expect(groups(split)).toEqual(["s-1", "s-2+s-3", "s-4"]);
  expect(groups(said([join(["s-1"], ["s-3"])], split))).toEqual(["s-1+s-2+s-3", "s-4"]);
});

test("a person is the same in each assignment, also where one of their devices sent nothing", () => {
  const log = said([join(["s-1"], ["s-3"])]);
  expect(personsOf(log, ["s-3"])).toMatchObject([{ id: "s-1", senders: ["s-1", "s-3"] }]);
});

test("a name goes with those for whom it was given, and not with a device that is split off", () => {
  const named = said([
    join(["s-1"], ["s-2"]),
    { kind: "rename", senders: ["s-1", "s-2"], name: "Rosa Quispe", organisation: "" },
  ]);
  expect(called(named)).toEqual({ "s-1": "Rosa Quispe", "s-3": null, "s-4": null });
  const split = said([{ kind: "split", ones: ["s-2"], others: ["s-1"] }], named);
  expect(called(split)).toEqual({ "s-1": "Rosa Quispe", "s-2": null, "s-3": null, "s-4": null });
  // Who never were one person keep what they are called.
  const apart = said([{ kind: "apart", ones: ["s-1"], others: ["s-3"] }], named);
  expect(called(apart)).toEqual(called(named));
});

test("a pair stays two people, until they are joined", () => {
  const pair = said([{ kind: "pair", ones: ["s-1"], others: ["s-4"] }]);
  const partners = (log: PeopleAct[]) => personsOf(log, senders).map((person) => person.partners);
  expect(partners(pair)).toEqual([["s-4"], [], [], ["s-1"]]);
  expect(partners(said([join(["s-1"], ["s-4"])], pair))).toEqual([[], [], []]);
});
