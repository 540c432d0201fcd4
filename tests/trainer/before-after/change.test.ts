import { expect, test } from "vitest";
import { changeOf } from "../../../src/trainer/before-after/change.ts";
import { signTest } from "../../../src/trainer/before-after/sign-test.ts";
import { tried } from "../sent.ts";
import { compared, file, moment } from "./two-rounds.ts";

const id = (person: number) => `p-${String(person).padStart(2, "0")}`;

/**
 * Thirty people whose change is known: 14 get "people" right only after, 3 only before, the others the same;
 * "units" is right for all of them after and for one in two before; of "dates" nothing changes.
 */
const thirty = Array.from({ length: 30 }, (_, person) => {
  const people = person < 14 ? [false, true] : person < 17 ? [true, false] : [true, true];
  const units = person % 2 === 0 ? [false, true] : [true, true];
  return [
    file(id(person), "before", [people[0] ?? null, units[0] ?? null, true]),
    file(id(person), "after", [people[1] ?? null, units[1] ?? null, true]),
  ];
});

test("changeOf() finds the change that thirty people are known to have made", () => {
  const change = changeOf(compared(thirty.flat()));
  const byIdea = Object.fromEntries(
    change.ideas.map(({ idea, people, better, worse, before, after }) => [
      idea,
      { people, better, worse, before, after },
    ]),
  );
  expect(byIdea).toEqual({
    people: { people: 30, better: 14, worse: 3, before: 16, after: 27 },
    units: { people: 30, better: 15, worse: 0, before: 15, after: 30 },
    dates: { people: 30, better: 0, worse: 0, before: 30, after: 30 },
  });
  // Of the three who lost "people", the two with an even number gained "units": no change in all.
  expect(change).toMatchObject({ better: 14 + 6, worse: 1, same: 9, compared: 90, before: 61, after: 87 });
  expect(change.chance).toBe(signTest({ better: 20, worse: 1 }));
  expect(change.ideas[0]?.chance).toBeCloseTo(2 * signTest({ better: 14, worse: 3 }), 12);
  expect(change.ideas[1]?.chance).toBeCloseTo(3 * signTest({ better: 15, worse: 0 }), 12);
  const [first, second] = change.startedWith;
  expect(first + second).toBe(30);
  expect(Math.min(first, second)).toBeGreaterThan(8);
});

test("changeOf() goes by the first answer within each assignment", () => {
  const again = (turn: "before" | "after", outcome: "pass" | "fail") => (asked: string[]) => [
    tried(`${turn}-again`, { exercise: asked[0] ?? "", outcome, at: moment(turn, "11:00") }),
  ];
  const change = changeOf(
    compared([
      file("p", "before", [false, true, true], again("before", "pass")),
      file("p", "after", [true, true, true], again("after", "fail")),
    ]),
  );
  expect(change).toMatchObject({ better: 1, worse: 0, compared: 3, before: 2, after: 3 });
});

test("changeOf() leaves out what somebody had answered before they opened the assignment, and says so", () => {
  const earlier = (asked: string[]) => [
    tried("earlier", { exercise: asked[0] ?? "", at: moment("after", "08:00") }),
  ];
  const change = changeOf(
    compared([file("p", "before", [false, true, true]), file("p", "after", [true, true, true], earlier)]),
  );
  expect(change).toMatchObject({ better: 0, same: 1, compared: 2, seen: 1 });
});

test("changeOf() compares nobody who did one of the two alone, and tells how many these are", () => {
  const change = changeOf(
    compared([
      file("early", "before", [true, true, true]),
      file("late", "after", [true, true, true]),
      file("late-2", "after", [true, true, true]),
      file("half", "before", [true, null, null]),
      file("half", "after", [null, true, null]),
    ]),
  );
  expect(change).toMatchObject({ people: [], onlyBefore: 1, onlyAfter: 2, notComparable: 1, chance: 1 });
});

test("changeOf() compares nothing where the answer after was given first", () => {
  const late = file("p", "after", [null, null, null], (asked) => [
    tried("first", { exercise: asked[0] ?? "", outcome: "pass", at: "2019-06-09T10:00:00.000Z" }),
  ]);
  const opened = "2019-06-09T09:00:00.000Z";
  const change = changeOf(
    compared([file("p", "before", [false, true, true]), { ...late, answers: { ...late.answers, opened } }]),
  );
  expect(change).toMatchObject({ people: [], notComparable: 1 });
});
