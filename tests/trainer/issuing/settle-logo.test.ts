// Where a trainer's logo is, on each of their devices.
import { expect, test } from "vitest";
import { keepLogo, keptLogo } from "../../../src/certificate/logo.ts";
import type { Notes } from "../../../src/learner/notes.ts";
import { mergeTrainerRecords } from "../../../src/trainer/device/backup.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import type { TrainerStore } from "../../../src/trainer/device/store.ts";
import { settleLogo } from "../../../src/trainer/issuing/settle-logo.ts";
import { newKeys } from "../../../src/trainer/keys/keys.ts";

const image = "data:image/png;base64,iVBORw0KGgo=";
const another = "data:image/png;base64,iVBORw0KGgoA";
const keys = await newKeys("Ana", "", new Date("2019-06-01T10:00:00Z"));
const { signer } = keys;
const at = (day: number) => `2019-06-0${day}T10:00:00.000Z`;

function device() {
  const kept = new Map<string, string>();
  const notes: Notes = {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).size > 0,
    remove: (key) => void kept.delete(key),
  };
  return { store: openMemoryStore(), notes };
}
const bring = async (from: TrainerStore, to: TrainerStore) =>
  to.write({ ...mergeTrainerRecords(await to.read(), await from.read()), verdicts: [] });

test("a logo comes to another device with the records, whichever is there first, key or records", async () => {
  const here = device();
  await here.store.setKeys(keys);
  await here.store.setLogo({ signer, image, at: at(1) });
  expect(await settleLogo(here.store, here.notes)).toBe(image);
  expect(keptLogo(here.notes, signer)).toBe(image);
  const there = device();
  await bring(here.store, there.store);
  expect(await settleLogo(there.store, there.notes)).toBeNull();
  await there.store.setKeys(keys);
  expect(await settleLogo(there.store, there.notes)).toBe(image);
  expect(keptLogo(there.notes, signer)).toBe(image);
});

test("a logo that was taken away is gone on the other device too, and an older file does not bring it back", async () => {
  const [here, there] = [device(), device()];
  for (const { store } of [here, there]) {
    await store.setKeys(keys);
    await store.setLogo({ signer, image, at: at(1) });
  }
  await settleLogo(there.store, there.notes);
  await here.store.setLogo({ signer, image: "", at: at(2) });
  await bring(here.store, there.store);
  expect(await settleLogo(there.store, there.notes)).toBeNull();
  expect(keptLogo(there.notes, signer)).toBeNull();
});

test("a logo that was noted before the records held any goes into them, and gives way to any other", async () => {
  const { store, notes } = device();
  await store.setKeys(keys);
  keepLogo(notes, { signer, image });
  expect(await settleLogo(store, notes)).toBe(image);
  const other = device();
  await other.store.setLogo({ signer, image: another, at: at(1) });
  await bring(store, other.store);
  expect(await other.store.logos()).toMatchObject([{ image: another }]);
});
