import { expect, test } from "vitest";
import { forgetWork, lossOf, noteFile, noteWork } from "../../src/learner/loss.ts";
import type { Notes } from "../../src/learner/notes.ts";

const day = (number: number) => new Date(Date.UTC(2019, 5, number));

function notebook(): Notes {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).has(key),
    remove: (key) => void kept.delete(key),
  };
}
const empty = { isEmpty: true, promised: false };
const some = { isEmpty: false, promised: false };

test("lossOf() knows that work is gone only where there was some that nobody deleted", () => {
  const notes = notebook();
  expect(lossOf("learner", empty, day(1), notes)).toBe(null);
  noteWork("learner", day(1), notes);
  expect(lossOf("learner", empty, day(2), notes)).toBe("gone");
  expect(lossOf("trainer", empty, day(2), notes)).toBe(null);
  forgetWork("learner", undefined, notes);
  expect(lossOf("learner", empty, day(3), notes)).toBe(null);
});

test("lossOf() says that work is at risk where nobody promised to keep it and no file of the week has it", () => {
  const notes = notebook();
  expect(lossOf("learner", some, day(1), notes)).toBe("at risk");
  expect(lossOf("learner", { ...some, promised: true }, day(1), notes)).toBe(null);
  noteFile("learner", day(1), undefined, notes);
  expect(lossOf("learner", some, day(7), notes)).toBe(null);
  expect(lossOf("learner", some, day(8), notes)).toBe("at risk");
});
