import { expect, test } from "vitest";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { progressOf, stateOf } from "../../src/learner/progress.ts";
import { attempt } from "./records.ts";

test("stateOf(tally) stays done after a later failure", async () => {
  const store = openMemoryStore();
  await store.addAttempt(attempt({ id: "a1", outcome: "pass" }));
  await store.addAttempt(attempt({ id: "a2", outcome: "fail" }));
  expect(stateOf(await store.tally("basic/try/count"))).toBe("done");
  expect(stateOf(await store.tally("basic/try/other"))).toBe("open");
});

test("progressOf(tallies) counts each exercise once", () => {
  const tallies = [
    { attempts: 3, passes: 2 },
    { attempts: 1, passes: 0 },
    { attempts: 0, passes: 0 },
  ];
  expect(progressOf(tallies)).toEqual({ done: 1, tried: 1, open: 1 });
});
