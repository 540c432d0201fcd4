import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import { mergeAnswers } from "../../../src/trainer/import/merge-answers.ts";
import type { PeopleAct } from "../../../src/trainer/people/act.ts";
import { countPeople } from "../../../src/trainer/people/count-people.ts";
import { removeAnswersOf } from "../../../src/trainer/people/remove-answers.ts";
import { honestVerdict, keptAssignment, sent, tried } from "../sent.ts";

const at = "2019-06-16T10:00:00Z";
const name = (id: string, senders: string[]): PeopleAct => ({
  kind: "rename",
  senders,
  name: "Rosa Quispe",
  organisation: "",
  id,
  turn: 1,
  at,
});
const joined: PeopleAct = { kind: "join", ones: ["s-1"], others: ["s-2"], id: "j", turn: 2, at };

async function storeWith(people: PeopleAct[]) {
  const store = openMemoryStore();
  await store.setAssignment(keptAssignment());
  await store.setAssignment(keptAssignment({ id: "otro" }));
  const [here, other] = [sent(), sent({ sender: "s-2" })];
  await store.setAnswers([here, other, { ...here, assignment: "otro" }]);
  await store.addPeople(people);
  return store;
}

test("removeAnswersOf() takes the names that were given along with the last answers, and not before", async () => {
  const store = await storeWith([name("one", ["s-1"]), name("both", ["s-1", "s-2"]), joined]);
  const ids = async () => (await store.people()).map(({ id }) => id);
  await removeAnswersOf(["s-1"], "taller", store, new Date(at));
  expect(await ids()).toEqual(["one", "both", "j"]);
  await removeAnswersOf(["s-1"], "otro", store, new Date(at));
  // Another person's name stays, and so does who is who: it names nobody.
  expect(await ids()).toEqual(["both", "j"]);
});

describe("of two who shared a device, one is taken away", () => {
  const split: PeopleAct = { kind: "names-apart", sender: "s-1", names: ["Ana"], id: "apart", turn: 1, at };
  const pool = ["a1", "l1", "a2", "l2"].map((id, minute) => tried(id, { at: minute }));
  /** As a shared device sends: each file holds all that was answered on it so far. */
  const anyFile = fc.record({
    name: fc.constantFrom("Ana", "Luis"),
    day: fc.integer({ min: 16, max: 20 }),
    count: fc.integer({ min: 1, max: pool.length }),
  });
  const fileOf = ({ name, day, count }: { name: string; day: number; count: number }, came: number) =>
    sent({
      name,
      sent: `2019-06-${day}T09:00:00.000Z`,
      arrived: `2019-06-${21 + came}T10:00:00.000Z`,
      attempts: pool.slice(0, count),
    });
  const told = (kept: KeptAnswers[], log: PeopleAct[]) =>
    Object.fromEntries(
      gradebookOf(keptAssignment(), kept, honestVerdict, log).learners.map(({ name, answers }) => [
        name,
        answers.map(({ attempt }) => attempt.id),
      ]),
    );

  test("whatever of the other is brought again, in any order, nothing of them becomes the other's", async () => {
    const files = fc.array(anyFile, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, files, fc.constantFrom("Ana", "Luis"), async (before, later, gone) => {
        const stays = gone === "Ana" ? "Luis" : "Ana";
        const [first, again] = [before.map(fileOf), later.map((file) => fileOf(file, 5))];
        const store = openMemoryStore();
        await store.setAssignment(keptAssignment());
        // What else came of this sender keeps what was said of them.
        await store.setAssignment(keptAssignment({ id: "otro" }));
        await store.setAnswers([
          ...mergeAnswers([], first),
          { ...sent({ name: stays }), assignment: "otro" },
        ]);
        await store.addPeople([split]);
        const { learners } = gradebookOf(keptAssignment(), await store.answers("taller"), honestVerdict, [
          split,
        ]);
        const theirs = learners.find(({ name }) => name === gone);
        fc.pre(theirs !== undefined);
        const were = theirs?.answers.map(({ attempt }) => attempt.id) ?? [];
        await removeAnswersOf(theirs?.senders ?? [], "taller", store, new Date(at));
        const [kept, log] = [await store.answers("taller"), await store.people()];
        expect(told(kept, log)[gone]).toBeUndefined();
        const brought = told(mergeAnswers(kept, again), log);
        for (const id of were) expect(brought[stays] ?? []).not.toContain(id);
        // They come again as themselves, and not before a file of theirs does.
        expect(gone in brought).toBe(later.some(({ name }) => name === gone));
        const all = Math.max(...later.map(({ count }) => count), 0);
        const here = Object.values(brought).flat();
        if (gone in brought)
          expect(here).toEqual(expect.arrayContaining(pool.slice(0, all).map(({ id }) => id)));
        expect(new Set(here).size).toBe(here.length);
        expect(told(mergeAnswers(again.toReversed(), kept), log)).toEqual(brought);
        // Taken back that they are two, all that is here is one person's.
        const undo: PeopleAct = { kind: "undo", of: "apart", id: "undo", turn: 9, at };
        const [one, ...others] = Object.values(told(mergeAnswers(kept, again), [...log, undo]));
        expect(others).toEqual([]);
        expect(one).toEqual(expect.arrayContaining(pool.slice(0, all).map(({ id }) => id)));
      }),
      { numRuns: 200 },
    );
  });
});

test("countPeople() counts somebody with two devices once", async () => {
  expect(await countPeople("taller", await storeWith([]))).toBe(2);
  expect(await countPeople("taller", await storeWith([joined]))).toBe(1);
});
