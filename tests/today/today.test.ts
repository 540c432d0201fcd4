import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/exchange/attempt.ts";
import { dueOf } from "../../src/today/schedule.ts";
import { todayOf } from "../../src/today/today.ts";
import { attempt } from "../learner/records.ts";

/** Days of UTC, so that no machine's own zone matters. */
const dayOf = (moment: Date) => Math.floor(moment.getTime() / 86_400_000);
const start = "2026-03-01T";
const first = dayOf(new Date(`${start}00:00:00.000Z`));
/** Days after the first of March. */
const on = (day: number, hour = 12) =>
  new Date(Date.parse(`${start}00:00:00.000Z`) + day * 86_400_000 + hour * 3_600_000).toISOString();

let made = 0;
const tried = (
  outcome: Attempt["outcome"],
  day: number,
  { hour = 12, exercise = "basic/try/one", ...more }: Partial<Attempt> & { hour?: number } = {},
) => attempt({ id: `a${++made}`, exercise, outcome, at: on(day, hour), ...more });

describe("dueOf()", () => {
  const due = (...attempts: Attempt[]) => {
    const found = dueOf(attempts, dayOf);
    return found && found.day - first;
  };

  test("a miss comes back after 2 days, counted by midnights", () => {
    expect(due(tried("fail", 0, { hour: 23 }))).toBe(2);
    expect(due(tried("fail", 0, { hour: 1 }))).toBe(2);
  });

  test("right after each gap, it comes back after 7 and 21 days, and then no more", () => {
    const miss = tried("fail", 0);
    expect(due(miss, tried("pass", 2))).toBe(2 + 7);
    expect(due(miss, tried("pass", 2), tried("pass", 10))).toBe(10 + 21);
    expect(due(miss, tried("pass", 2), tried("pass", 10), tried("pass", 40))).toBeNull();
  });

  test("what was right at once after the miss, or before its day, moves nothing", () => {
    expect(due(tried("fail", 0), tried("pass", 0, { hour: 13 }))).toBe(2);
    expect(due(tried("fail", 0), tried("pass", 1))).toBe(2);
    expect(due(tried("fail", 0), tried("pass", 2), tried("pass", 2, { hour: 13 }))).toBe(9);
  });

  test("a miss on any day begins again, in whatever order attempts are read", () => {
    const attempts = [tried("fail", 9), tried("pass", 2), tried("fail", 0)];
    expect(due(...attempts)).toBe(11);
  });

  test("never missed is never due: right answers, programs that stopped, files that were read in two ways", () => {
    expect(due(tried("pass", 0))).toBeNull();
    expect(due(tried("error", 0), tried("pass", 0))).toBeNull();
    expect(due(tried("fail", 0, { doubtful: true }))).toBeNull();
    expect(due()).toBeNull();
  });
});

describe("todayOf()", () => {
  const look = (
    attempts: Attempt[],
    { day = 2, minutes = 1, asked = [] as string[], gone = [] as string[] } = {},
  ) =>
    todayOf(attempts, {
      now: new Date(on(day, 8)),
      dayOf,
      minutesOf: (exercise) => (gone.includes(exercise) ? null : minutes),
      isAsked: (exercise) => asked.includes(exercise),
    });
  const missed = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      tried("fail", 0, { exercise: `basic/try/e${index}`, hour: 12 + index / 10 }),
    );

  test("takes what was missed two days ago, the oldest first, and at most five", () => {
    const today = look(missed(7).reverse(), { minutes: 0.5 });
    expect(today.exercises).toEqual([0, 1, 2, 3, 4].map((index) => `basic/try/e${index}`));
    expect(today.minutes).toBe(2.5);
  });

  test("takes no more than five minutes, and one that is longer alone when it is the first", () => {
    expect(look(missed(7), { minutes: 2 }).exercises).toHaveLength(2);
    expect(look(missed(7), { minutes: 6 }).exercises).toEqual(["basic/try/e0"]);
  });

  test("counts what was gone over today as done: no sixth, and nothing twice", () => {
    const attempts = missed(7);
    const review = (outcome: Attempt["outcome"], index: number, hour: number) =>
      tried(outcome, 2, { exercise: `basic/try/e${index}`, hour, review: true });
    const today = look([...attempts, review("pass", 0, 6), review("fail", 1, 6.5), review("pass", 1, 7)]);
    expect(today.done).toEqual([
      { exercise: "basic/try/e0", right: true },
      { exercise: "basic/try/e1", right: false },
    ]);
    expect(today.exercises).toEqual([2, 3, 4].map((index) => `basic/try/e${index}`));
  });

  test("leaves out what a trainer still waits for and what the site has no more", () => {
    const today = look(missed(3), { asked: ["basic/try/e0"], gone: ["basic/try/e1"] });
    expect(today.exercises).toEqual(["basic/try/e2"]);
  });

  test("says on which day the next one comes, tomorrow where more is due than fits, and nothing where nothing waits", () => {
    expect(look(missed(1), { day: 0 })).toMatchObject({ exercises: [], next: first + 2 });
    expect(look(missed(6)).next).toBe(first + 3);
    expect(look(missed(1)).next).toBeNull();
    expect(look([tried("pass", 0)])).toEqual({ exercises: [], minutes: 0, done: [], next: null });
  });
});
