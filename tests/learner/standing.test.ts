import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/exchange/attempt.ts";
import {
  exerciseStanding,
  nextExercise,
  type Standing,
  sinceSent,
  standingOf,
  stillAsks,
} from "../../src/learner/standing.ts";
import { attempt, received } from "./records.ts";

const [first, second, third] = ["basic/try/first", "basic/try/second", "basic/go/third"] as const;

/** On the day after the assignment was opened, at this minute; a negative one is a day before it. */
const at = (minute: number) =>
  new Date(
    Date.parse("2019-06-15T10:00:00.000Z") + (minute < 0 ? -86_400_000 : 0) + minute * 60_000,
  ).toISOString();
let made = 0;
const tried = (exercise: string, minute: number, outcome: Attempt["outcome"] = "fail") =>
  attempt({ id: `a${++made}`, exercise, at: at(minute), outcome });
const assigned = (limit: number | null = null, change: Parameters<typeof received>[0] = {}) =>
  received({ exercises: [first, second, third], limits: { attempts: limit, hints: null }, ...change });

describe("exerciseStanding()", () => {
  const standing = (limit: number | null, ...attempts: Attempt[]) =>
    exerciseStanding(assigned(limit), first, attempts);

  test("without attempts is open, with a failed one tried, with a pass done", () => {
    expect(standing(null)).toMatchObject({ state: "open", used: 0 });
    expect(standing(null, tried(first, 1))).toMatchObject({ state: "tried", used: 1 });
    expect(standing(null, tried(first, 1), tried(first, 2, "pass"))).toMatchObject({
      state: "done",
      used: 2,
    });
  });

  test("counts what was gone over on a later day as none of the attempts that are allowed", () => {
    const review = { ...tried(first, 2), review: true as const };
    expect(standing(2, tried(first, 1), review)).toMatchObject({ state: "tried", used: 1 });
  });

  test("takes a pass from before the assignment was opened for done, and no failure from before for used", () => {
    expect(standing(1, tried(first, -1, "pass"))).toMatchObject({ state: "done", used: 0 });
    expect(standing(1, tried(first, -1))).toMatchObject({ state: "tried", used: 0 });
  });

  test("counts attempts up to the limit: what comes after is practice", () => {
    expect(standing(2, tried(first, 1))).toMatchObject({ state: "tried", used: 1 });
    expect(standing(2, tried(first, 1), tried(first, 2))).toMatchObject({ state: "spent", used: 2 });
    expect(standing(2, tried(first, 1), tried(first, 2), tried(first, 3, "pass"))).toMatchObject({
      state: "spent",
      used: 2,
    });
    expect(standing(2, tried(first, 1), tried(first, 2, "pass"))).toMatchObject({ state: "done" });
  });

  test("looks at when attempts were made, not at the order in which they are kept", () => {
    expect(standing(1, tried(first, 9, "pass"), tried(first, 1))).toMatchObject({ state: "spent" });
  });
});

describe("standingOf()", () => {
  test("keeps the order of the assignment, counts what is done, and skips what the site does not have", () => {
    const attempts = [tried(third, 1, "pass"), tried(first, 2)];
    expect(standingOf(assigned(), attempts, (id) => id !== second)).toEqual({
      exercises: [
        { exercise: first, state: "tried", used: 1 },
        { exercise: third, state: "done", used: 1 },
      ],
      done: 1,
      unknown: 1,
    });
  });
});

const known = () => true;

describe("nextExercise()", () => {
  const standing: Standing = {
    exercises: [
      { exercise: first, state: "tried", used: 1 },
      { exercise: second, state: "done", used: 1 },
      { exercise: third, state: "open", used: 0 },
    ],
    done: 1,
    unknown: 0,
  };
  test("is the first that is left, behind a given one the next, and from the last the first again", () => {
    expect(nextExercise(standing)).toBe(first);
    expect(nextExercise(standing, first)).toBe(third);
    expect(nextExercise(standing, third)).toBe(first);
    const all = standing.exercises.map((one) => ({ ...one, state: "open" as const }));
    expect(nextExercise({ ...standing, exercises: all }, second)).toBe(third);
  });
  test("is none where nothing else is left", () => {
    expect(nextExercise({ ...standing, exercises: standing.exercises.slice(1) }, third)).toBe(null);
    expect(nextExercise({ ...standing, exercises: [{ exercise: first, state: "spent", used: 2 }] })).toBe(
      null,
    );
  });
});

describe("sinceSent()", () => {
  test("is nothing before anything was sent", () => {
    expect(sinceSent(assigned(), [tried(first, 1)])).toBe(null);
  });

  test("counts what was solved and tried after sending", () => {
    const attempts = [
      tried(first, 1, "pass"),
      tried(second, 20),
      tried(second, 30, "pass"),
      tried(third, 40),
    ];
    const sent = { ...assigned(), sent: { at: at(10), attempts: 1 } };
    expect(sinceSent(sent, attempts)).toMatchObject({ solved: 1, attempts: 3 });
    expect(sinceSent(sent, attempts.slice(0, 1))).toEqual({ solved: 0, attempts: 0, atEnd: false });
  });

  test("does not count as solved what was solved before and solved again", () => {
    const sent = { ...assigned(), sent: { at: at(10), attempts: 1 } };
    expect(sinceSent(sent, [tried(first, 1, "pass"), tried(first, 20, "pass")])).toMatchObject({
      solved: 0,
      attempts: 1,
    });
  });

  test("does not ask to send again for what was gone over on a later day", () => {
    const sent = { ...assigned(), sent: { at: at(10), attempts: 1 } };
    const review = { ...tried(first, 20), review: true as const };
    expect(sinceSent(sent, [tried(first, 1, "pass"), review])).toEqual({
      solved: 0,
      attempts: 0,
      atEnd: false,
    });
  });

  test("asks to send again for what was said at the end after the sending, as long as it is asked", () => {
    const sent = { ...assigned(), sent: { at: at(10), attempts: 1 } };
    const asked = { ...sent.assignment, atEnd: { evaluation: true, sessions: [] } };
    const said = (minute: number, assignment: typeof sent.assignment = asked) => ({
      ...sent,
      assignment,
      atEnd: { points: { useful: 3 as const }, remark: "", attended: null, at: at(minute) },
    });
    const done = [tried(first, 1, "pass")];
    expect(sinceSent(said(20), done)).toEqual({ solved: 0, attempts: 0, atEnd: true });
    expect(sinceSent(said(9), done)).toMatchObject({ atEnd: false });
    expect(sinceSent(said(20, sent.assignment), done)).toMatchObject({ atEnd: false });
  });

  test("does not count as solved what was solved beyond the attempts that count", () => {
    const sent = { ...assigned(1), sent: { at: at(10), attempts: 1 } };
    expect(sinceSent(sent, [tried(first, 1), tried(first, 20, "pass")])).toMatchObject({
      solved: 0,
      attempts: 1,
    });
  });
});

describe("stillAsks()", () => {
  const asks = (one: ReturnType<typeof assigned>, attempts: Attempt[], now: string) =>
    stillAsks(one, standingOf(one, attempts, known), attempts, new Date(now));
  const all = [first, second, third].map((exercise) => tried(exercise, 5, "pass"));

  test("while something is left to do or to send", () => {
    expect(asks(assigned(), [], at(60))).toBe(true);
    expect(asks(assigned(), all, at(60))).toBe(true);
    const sent = { ...assigned(), sent: { at: at(10), attempts: 3 } };
    expect(asks(sent, all, at(60))).toBe(false);
    expect(asks(sent, [...all, tried(first, 20)], at(60))).toBe(true);
    const atEnd = { points: {}, remark: "Bien", attended: null, at: at(20) };
    const assignment = { ...sent.assignment, atEnd: { evaluation: true, sessions: [] } };
    expect(asks({ ...sent, assignment, atEnd }, all, at(60))).toBe(true);
  });

  test("still for a month after its date, and then no more", () => {
    const late = assigned(null, { due: "2019-06-20T10:00:00.000Z" });
    expect(asks(late, [], "2019-07-19T10:00:00.000Z")).toBe(true);
    expect(asks(late, [], "2019-07-21T10:00:00.000Z")).toBe(false);
  });
});

test("of an assignment in halves, only the half of who received it is asked and counted", () => {
  const halves = { pair: "p", turn: "before" as const };
  const one = { ...received({ exercises: [first, second], halves }), half: 0 as const };
  const other = { ...one, half: 1 as const };
  const attempts = [tried(first, 1, "pass")];
  const asked = (standing: Standing) => standing.exercises.map(({ exercise }) => exercise);
  expect(asked(standingOf(one, attempts, () => true))).toEqual([first]);
  expect(asked(standingOf(other, attempts, () => true))).toEqual([second]);
  expect(standingOf(one, attempts, () => true).done).toBe(1);
  expect(standingOf(other, attempts, () => true).done).toBe(0);
});
