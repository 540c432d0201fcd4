import fc from "fast-check";
import { expect, test } from "vitest";
import { askedIn, halfOf } from "../../src/exchange/halves.ts";
import { newId } from "../../src/exchange/new-id.ts";

const exercises = ["basic/a/one", "basic/a/two", "basic/b/one", "basic/b/two"];

test("who is asked one half before is asked the other after, whoever they are", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (pair, sender) => {
      const half = halfOf(pair, sender);
      expect(halfOf(pair, sender)).toBe(half);
      const asked = (["before", "after"] as const).map((turn) =>
        askedIn({ exercises, halves: { pair, turn } }, half),
      );
      expect(asked.map((half) => half.length)).toEqual([2, 2]);
      expect(asked.flat().sort()).toEqual(exercises);
    }),
  );
});

test("of many people about one in two is in each half, and another pair divides them otherwise", () => {
  const people = Array.from({ length: 2000 }, newId);
  const [one, other] = [newId(), newId()].map((pair) => people.map((person) => halfOf(pair, person)));
  const share = (all: number[] = []) => all.reduce((sum, half) => sum + half, 0) / all.length;
  expect(Math.abs(share(one) - 0.5)).toBeLessThan(0.08);
  const moved = one?.filter((half, at) => half !== other?.[at]).length ?? 0;
  expect(Math.abs(moved / people.length - 0.5)).toBeLessThan(0.08);
});

test("an assignment without halves asks everybody everything", () => {
  expect(askedIn({ exercises }, 1)).toEqual(exercises);
});
