import { expect, test } from "vitest";
import { openMemoryStore } from "../../src/learner/memory-store.ts";
import { senderIdentity, senderName, setSenderName } from "../../src/learner/sender.ts";
import { senderKeys } from "../../src/learner/sender-keys.ts";
import { StorageTrouble } from "../../src/learner/store.ts";

const now = new Date("2019-06-15T10:00:00.000Z");

test("senderKeys() makes one sender a device and keeps it", async () => {
  const store = openMemoryStore();
  expect(await senderIdentity(store)).toBe(null);
  const first = await senderKeys(store, now);
  expect(await senderKeys(store, now)).toEqual(first);
  expect(await senderIdentity(store)).toBe(first.identity);
  expect(await senderKeys(openMemoryStore(), now)).not.toEqual(first);
});

test("senderKeys() of a full device gives the sender that is there, and refuses to make one that is lost", async () => {
  const store = openMemoryStore();
  const kept = await senderKeys(store, now);
  const full = async () => {
    throw new StorageTrouble("full", null);
  };
  expect(await senderKeys({ ...store, setPreference: full }, now)).toEqual(kept);
  await expect(senderKeys({ ...openMemoryStore(), setPreference: full }, now)).rejects.toThrow("full");
});

test("setSenderName() is what senderName() gives back", async () => {
  const store = openMemoryStore();
  expect(await senderName(store)).toBe(null);
  await setSenderName(store, { name: "Rosa", organisation: "" }, now);
  expect(await senderName(store)).toEqual({ name: "Rosa", organisation: "" });
});
