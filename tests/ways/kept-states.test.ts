import { expect, test } from "vitest";
import { openKeptStates } from "../../src/ways/kept-states.ts";

const later = { version: 99, steps: ["what this release cannot read"] };
const now = { version: 1, steps: [] };

test("keeps aside what an editor could not read, through changes and reloads, for a release that can", () => {
  const first = openKeptStates();
  first.put({ open: "steps", states: { steps: later, code: "let people = 1;" } });
  first.taken("code");
  expect(first.with("steps", [["code", "let people = 2;"]])).toEqual({
    open: "steps",
    states: { steps: later, code: "let people = 2;" },
  });

  first.outdated("steps");
  const draft = first.with("steps", [["steps", now]]);
  expect(draft).toEqual({ open: "steps", states: { steps: now }, unread: { steps: later } });

  const second = openKeptStates();
  second.put(draft);
  expect(second.of("steps")).toEqual(now);
  second.taken("steps");
  expect(second.with("steps", [["steps", now]])).toEqual(draft);
});

test("offers what could not be read again where nothing was made since", () => {
  const kept = openKeptStates();
  kept.put({ open: "code", states: {}, unread: { steps: later } });
  expect(kept.has("steps")).toBe(true);
  expect(kept.of("steps")).toEqual(later);
});
