import { expect, test } from "vitest";
import { assignmentFragment, readAssignmentLink } from "../../../src/exchange/assignment.ts";
import { newAssignment } from "../../../src/trainer/assigning/new-assignment.ts";
import { makePair } from "../../../src/trainer/before-after/make-pair.ts";
import { pairsOf, titleOf, twinsIn } from "../../../src/trainer/before-after/pairs.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { twins } from "./two-rounds.ts";

const now = new Date("2019-06-01T10:00:00.000Z");
const terms = {
  name: "Ana",
  titles: { before: "Taller (antes)", after: "Taller (después)" },
  note: "",
  group: "Piura",
  twins,
  locale: "es" as const,
  now,
};

test("makePair() makes two signed assignments that ask the same twins, and pairsOf() finds them", async () => {
  const store = openMemoryStore();
  const id = await makePair(store, terms);
  const [pair, ...more] = pairsOf(await store.assignments());
  expect(more).toEqual([]);
  expect(pair?.id).toBe(id);
  expect(pair && titleOf(pair)).toBe("Taller");
  expect([pair?.before.assignment.title, pair?.after.assignment.title]).toEqual(Object.values(terms.titles));
  for (const kept of [pair?.before, pair?.after]) {
    if (!kept) throw new Error("not found");
    const read = await readAssignmentLink(await assignmentFragment(kept.assignment));
    expect(read).toEqual(kept.assignment);
    expect(read.signature).toBeDefined();
    expect(twinsIn(read.exercises, new Map()).map(({ exercises }) => exercises)).toEqual(
      twins.map(({ exercises }) => exercises),
    );
  }
});

test("an assignment of a pair that is written anew stays one as long as it asks the same", async () => {
  const store = openMemoryStore();
  await makePair(store, terms);
  const before = pairsOf(await store.assignments())[0]?.before.assignment;
  const keys = await store.keys();
  if (!before || !keys) throw new Error("not made");
  const { exercises, timeZone, halves } = before;
  expect(newAssignment({ title: "Otro", exercises, timeZone }, keys, now, before).halves).toEqual(halves);
  const fewer = newAssignment({ title: "Otro", exercises: exercises.slice(1), timeZone }, keys, now, before);
  expect(fewer.halves).toBeUndefined();
});
