import { expect, test } from "vitest";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { ownKeys } from "../../../src/trainer/keys/own-keys.ts";

const now = new Date("2019-11-08T15:00:00Z");

test("ownKeys() makes keys on first use, and never others", async () => {
  const store = openMemoryStore();
  const [first, atOnce] = await Promise.all([ownKeys(store, "Ana", "", now), ownKeys(store, "Ana", "", now)]);
  const later = await ownKeys(store, "Otra", "GTRM", new Date(now.getTime() + 1));
  expect(first).toMatchObject({ name: "Ana", saved: null, made: now.toISOString() });
  expect(atOnce).toEqual(first);
  expect(later).toEqual(first);
  expect(await store.keys()).toEqual(first);
});
