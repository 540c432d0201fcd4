import { expect, test } from "vitest";
import { newDraft } from "../../../src/trainer/assigning/draft.ts";
import { openAssignment } from "../../../src/trainer/assigning/open-assignment.ts";
import { startFragment } from "../../../src/trainer/assigning/start-fragment.ts";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { someRecipient } from "../../exchange/some-keys.ts";
import { keptAssignment } from "../sent.ts";

const now = new Date("2019-11-08T15:00:00Z");
const lima = "America/Lima";
const open = (fragment: string, store = openMemoryStore()) => openAssignment(fragment, store, lima, now);

test("openAssignment('#new') begins an empty one in the device's time zone, which fellows read too", async () => {
  const store = openMemoryStore();
  await store.setFellow({ recipient: someRecipient, name: "Luis", at: now.toISOString() });
  expect(await open("#new", store)).toMatchObject({
    draft: { title: "", exercises: [], timeZone: lima, fellows: [someRecipient] },
    kept: null,
    isGiven: false,
  });
  expect(await open("", store)).toMatchObject({ draft: { title: "" } });
});

test("openAssignment('#new&…') begins with what is given", async () => {
  const opened = await open(startFragment({ title: "Taller", exercises: ["basic/a/one"] }));
  expect(opened).toMatchObject({ draft: { title: "Taller", exercises: ["basic/a/one"] }, isGiven: true });
});

test("openAssignment('#<id>') goes on with what was written, or with what the link says", async () => {
  const store = openMemoryStore();
  await store.setAssignment(keptAssignment({ title: "En el enlace" }));
  expect(await open("#taller", store)).toMatchObject({
    draft: { id: "taller", title: "En el enlace" },
    kept: { id: "taller" },
  });
  await store.setDraft(newDraft({ id: "taller", title: "En borrador", timeZone: lima }, now));
  expect(await open("#taller", store)).toMatchObject({
    draft: { title: "En borrador" },
    kept: { id: "taller" },
  });
});

test("openAssignment('#<id>') of none that is here is null", async () => {
  expect(await open("#otra")).toBeNull();
});
