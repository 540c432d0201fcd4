import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needingHelp, unclear } from "../../../src/trainer/insight/stuck.ts";
import { anyGroupTwice, exercises, learner, one, right, two, wrong } from "./group.ts";

const all = [...exercises];
const noDate = { now: new Date("2019-06-20T12:00:00Z"), due: null };
const due = "2019-06-20T23:59:00.000Z";
const at = (day: number) => ({ at: `2019-06-${String(day).padStart(2, "0")}T15:00:00.000Z` });
const wrongs = (count: number) => Array.from({ length: count }, (_, index) => wrong(null, at(index + 1)));

describe("needingHelp(learners, exercises, moment)", () => {
  test("names who answered four times wrong without getting it right, and since when", () => {
    const [ana, ...others] = needingHelp(
      [learner("Ana", wrongs(4)), learner("Luis", wrongs(3)), learner("María", [...wrongs(5), right(at(6))])],
      all,
      noDate,
    );
    expect(ana?.learner.name).toBe("Ana");
    expect(ana?.needs).toEqual([
      { kind: "wrong-in-a-row", exercise: one, tries: 4, since: "2019-06-01T15:00:00.000Z" },
    ]);
    expect(others).toEqual([]);
  });

  test("names who has open exercises and was silent for three days, once the due date is three days off", () => {
    const ana = learner("Ana", [right({ exercise: one, ...at(14) })]);
    const moment = (now: string) => needingHelp([ana], [one, two], { now: new Date(now), due });
    expect(moment("2019-06-17T12:00:00Z")).toEqual([]);
    expect(moment("2019-06-18T12:00:00Z")).toEqual([
      {
        learner: ana,
        needs: [{ kind: "silent", since: "2019-06-14T15:00:00.000Z", open: [two], overdue: false }],
      },
    ]);
    expect(moment("2019-06-21T12:00:00Z")[0]?.needs[0]).toMatchObject({ overdue: true });
    expect(moment("2019-06-28T12:00:00Z")).toEqual([]);
  });

  test("leaves in peace who is done, who answered yesterday, and whom no date binds", () => {
    const now = new Date("2019-06-19T12:00:00Z");
    const done = learner("Ana", [right(at(1)), right({ exercise: two, ...at(1) })]);
    const busy = learner("Luis", [wrong(null, at(18))]);
    expect(needingHelp([done, busy], [one, two], { now, due })).toEqual([]);
    expect(needingHelp([learner("María", [])], all, noDate)).toEqual([]);
  });

  test("names who sent nothing but a name", () => {
    const [found] = needingHelp([learner("Ana", [])], [one], { now: new Date(due), due });
    expect(found?.needs).toEqual([{ kind: "silent", since: null, open: [one], overdue: false }]);
  });

  test("puts those with most reasons first, then the longest row of wrong answers", () => {
    const group = [learner("Ana", wrongs(4)), learner("Luis", wrongs(6)), learner("María", wrongs(4))];
    const late = { now: new Date("2019-06-19T12:00:00Z"), due };
    group[2]?.answers.push(right({ exercise: two, ...at(19) }));
    expect(needingHelp(group, [one, two], late).map(({ learner: { name } }) => name)).toEqual([
      "Luis",
      "Ana",
      "María",
    ]);
  });

  test("does not depend on the order of the learners", () => {
    fc.assert(
      fc.property(anyGroupTwice, ([group, shuffled]) => {
        const moment = { now: new Date("2019-06-19T12:00:00Z"), due };
        expect(needingHelp(shuffled, all, moment)).toEqual(needingHelp(group, all, moment));
      }),
    );
  });
});

describe("unclear(learners, exercises)", () => {
  test("names who tried and has not solved, those with most open first, and how often they tried", () => {
    const group = [
      learner("Ana", [wrong(null), wrong(null), wrong(null)]),
      learner("Luis", [wrong(null, { exercise: two }), wrong(null)]),
      learner("María", [wrong(null), right()]),
      learner("Rosa", []),
    ];
    expect(unclear(group, all).map(({ learner, ...rest }) => [learner.name, rest])).toEqual([
      ["Luis", { exercises: [one, two], tries: 1 }],
      ["Ana", { exercises: [one], tries: 3 }],
    ]);
  });

  test("leaves out who is stuck: of them it is told", () => {
    expect(unclear([learner("Ana", wrongs(4))], all)).toEqual([]);
  });
});
