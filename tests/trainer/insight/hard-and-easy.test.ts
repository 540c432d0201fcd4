import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExerciseCourse, hardAndEasy } from "../../../src/trainer/insight/hard-and-easy.ts";
import { type answer, anyGroup, anyGroupTwice, exercises, learner, one, right, two, wrong } from "./group.ts";

const twoHints = () => 2;
const courseOf = (...tries: ReturnType<typeof answer>[][]): ExerciseCourse =>
  hardAndEasy(
    tries.map((answers, index) => learner(`Learner ${index}`, answers)),
    [one],
    twoHints,
  )[0] as ExerciseCourse;
const miss = () => wrong(null);

describe("hardAndEasy(learners, exercises, hints)", () => {
  test("counts each learner once: at the first try, later, not yet, not at all", () => {
    const course = courseOf(
      [right()],
      [miss(), right(), miss()],
      [right({ hints: 1 })],
      [miss(), miss()],
      [right({ exercise: two })],
    );
    expect(course).toMatchObject({ firstTry: 1, later: 2, unsolved: 1, untried: 1 });
  });

  test("gives the median of answers until it was solved", () => {
    expect(courseOf([right()], [miss(), miss(), right(), miss()]).tries).toBe(2);
    expect(courseOf([right()], [miss(), right()], [miss(), miss(), miss()]).tries).toBe(2);
    expect(courseOf([]).tries).toBeNull();
  });

  test("finds too hard what fewer than half solved, or what takes five answers", () => {
    expect(courseOf([miss()], [miss()], [right()]).signs).toEqual(["too-hard"]);
    expect(courseOf([miss()], [right()], [miss(), right()]).signs).toEqual([]);
    expect(courseOf([miss()], [miss()], [right({ hints: 1 })], [right({ hints: 1 })]).signs).toEqual([]);
    const long = [miss(), miss(), miss(), miss(), right()];
    expect(courseOf(long, long, [right()]).signs).toEqual(["too-hard"]);
  });

  test("finds too easy what nine in ten solve at once without a hint", () => {
    expect(courseOf([right()], [right()], [right()]).signs).toEqual(["too-easy"]);
    expect(courseOf([right()], [right()], [right({ hints: 1 })]).signs).toEqual([]);
  });

  test("says nothing of an exercise that two tried", () => {
    expect(courseOf([right()], [right()], []).signs).toEqual([]);
    expect(courseOf([miss()], [miss()], []).signs).toEqual([]);
  });

  test("says how many more people it takes before anything can be said", () => {
    const missing = (...tries: Parameters<typeof courseOf>) => courseOf(...tries).missing;
    expect(missing([], [])).toBe(3);
    expect(missing([miss()], [right()], [])).toBe(1);
    expect(missing([miss()], [right()], [miss()], [right()])).toBe(0);
  });

  test("gives the hints and minutes of the person in the middle, of those who tried", () => {
    const group = [1, 2, 2].map((hints, index) => learner(`Learner ${index}`, [right({ hints })]));
    const minutes = { "Learner 0": 3, "Learner 1": 5, "Learner 2": 20 } as Record<string, number>;
    const [course] = hardAndEasy(
      [...group, learner("Nobody", [])],
      [one],
      twoHints,
      ({ name }) => minutes[name] ?? 90,
    );
    expect(course).toMatchObject({ hintsOpen: 2, minutes: 5 });
    expect(hardAndEasy([learner("Nobody", [])], [one], twoHints)[0]).toMatchObject({
      hintsOpen: null,
      minutes: null,
    });
  });

  test("finds a hint that does not help where those who opened all failed all the same", () => {
    const failed = [miss(), wrong(null, { hints: 2 })];
    const helped = [miss(), right({ hints: 2 })];
    expect(courseOf(failed, failed, helped)).toMatchObject({
      hints: { opened: 3, solved: 1 },
      signs: ["too-hard", "hint-does-not-help"],
    });
    expect(courseOf(failed, helped, helped).signs).toEqual([]);
    // Opened out of curiosity, with the answer already right.
    const after = [right(), right({ hints: 2 })];
    expect(courseOf(after, after, after).hints.opened).toBe(0);
  });

  test("asks no hint to help where there is none", () => {
    const [course] = hardAndEasy([learner("Ana", [miss()])], [one], () => 0);
    expect(course?.hints.opened).toBe(0);
  });

  test("does not depend on the order of the learners, and counts each of them", () => {
    fc.assert(
      fc.property(anyGroupTwice, ([group, shuffled]) => {
        expect(hardAndEasy(shuffled, [...exercises], twoHints)).toEqual(
          hardAndEasy(group, [...exercises], twoHints),
        );
      }),
    );
    fc.assert(
      fc.property(anyGroup, (group) => {
        for (const { firstTry, later, unsolved, untried, hints } of hardAndEasy(
          group,
          [...exercises],
          twoHints,
        )) {
          expect(firstTry + later + unsolved + untried).toBe(group.length);
          expect(hints.solved).toBeLessThanOrEqual(hints.opened);
        }
      }),
    );
  });
});
