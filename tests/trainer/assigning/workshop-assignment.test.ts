import { expect, test } from "vitest";
import { assignmentFragment, readAssignmentLink } from "../../../src/exchange/assignment.ts";
import { makeWorkshopAssignment } from "../../../src/trainer/assigning/workshop-assignment.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { someRecipient } from "../../exchange/some-keys.ts";
import { one, two } from "../sent.ts";

const now = new Date("2019-06-20T12:00:00Z");
const terms = {
  name: "Ana",
  title: "Leer una cifra",
  note: "Del taller.",
  exercises: [one, two],
  locale: "es" as const,
  now,
};

test("makeWorkshopAssignment() keeps an assignment whose link can be read, for the trainer and their fellows", async () => {
  const store = openMemoryStore();
  await store.setFellow({ recipient: someRecipient, name: "Luis", at: now.toISOString() });
  const id = await makeWorkshopAssignment(store, terms);
  const kept = await store.assignment(id);
  const keys = await store.keys();
  if (!kept || !keys) throw new Error("nothing is kept");
  expect(await readAssignmentLink(await assignmentFragment(kept.assignment))).toEqual(kept.assignment);
  expect(kept.assignment).toMatchObject({
    title: "Leer una cifra",
    note: "Del taller.",
    trainer: "Ana",
    locale: "es",
    due: null,
    exercises: [one, two],
    recipients: [keys.recipient, someRecipient],
    signer: keys.signer,
  });
});

test("makeWorkshopAssignment() again makes another assignment, with the keys that there are", async () => {
  const store = openMemoryStore();
  const first = await makeWorkshopAssignment(store, terms);
  const keys = await store.keys();
  const second = await makeWorkshopAssignment(store, { ...terms, name: "Someone else" });
  expect(second).not.toBe(first);
  expect(await store.keys()).toEqual(keys);
  expect((await store.assignment(second))?.assignment.trainer).toBe("Ana");
});
