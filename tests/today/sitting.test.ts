import { describe, expect, test } from "vitest";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { reviewSitting } from "../../src/today/sitting.ts";
import { attempt, draft } from "../learner/records.ts";

const exercise = "basic/try/table";
const early = "2019-06-15T10:00:00.000Z";
const late = "2019-06-18T10:00:00.000Z";

/** A device on which the exercise was answered in its lesson, its draft still there. */
async function device() {
  const lesson = openMemoryStore();
  await lesson.saveDraft(draft({ exercise, writer: "lesson", at: early }), null);
  await lesson.addAttempt(attempt({ id: "a1", exercise, at: early, outcome: "pass" }));
  return { lesson, review: reviewSitting(lesson) };
}
const writers = (drafts: { writer: string }[]) => drafts.map(({ writer }) => writer);

describe("reviewSitting()", () => {
  test("begins with nothing of the earlier answers, and leaves them where they are", async () => {
    const { lesson, review } = await device();
    expect(await review.drafts(exercise)).toEqual([]);
    expect(await review.tally(exercise)).toEqual({ attempts: 0, passes: 0 });
    expect(await lesson.tally(exercise)).toEqual({ attempts: 1, passes: 1 });
    expect(writers(await lesson.drafts(exercise))).toEqual(["lesson"]);
  });

  test("keeps what is typed apart from the lesson's, and brings it back until it was handed in", async () => {
    const { lesson, review } = await device();
    expect(await review.saveDraft(draft({ exercise, writer: "today", at: late }), null)).toEqual([]);
    expect(writers(await lesson.drafts(exercise))).toEqual(["lesson"]);
    expect(
      writers(await lesson.saveDraft(draft({ exercise, writer: "second tab", at: late }), null)),
    ).toEqual(["lesson"]);
    expect(writers(await reviewSitting(lesson).drafts(exercise))).toEqual(["today"]);
    await review.addAttempt(attempt({ id: "a2", exercise, at: "2019-06-18T10:01:00.000Z" }));
    expect(await reviewSitting(lesson).drafts(exercise)).toEqual([]);
  });

  test("says of an attempt that it was gone over again, and counts this sitting's alone", async () => {
    const { lesson, review } = await device();
    await review.addAttempt(attempt({ id: "a2", exercise, at: late, outcome: "fail" }));
    expect((await lesson.attempts(exercise)).map((one) => one.review)).toEqual([undefined, true]);
    expect(await review.tally(exercise)).toEqual({ attempts: 1, passes: 0 });
  });
});
