import { expect, test } from "vitest";
import { openWriting } from "../../src/learner/decimal-sign.ts";
import { openMemoryStore } from "../../src/learner/memory-store.ts";

test("openWriting(store) keeps what a person says once of their decimals, and takes nothing else for it", async () => {
  const store = openMemoryStore();
  const writing = await openWriting(store);
  expect(writing.said).toBeNull();
  writing.say(".");
  expect(writing.said).toBe(".");
  expect((await openWriting(store)).said).toBe(".");
  await store.setPreference({ name: "decimal-sign", value: "punto", at: "2019-06-15T10:00:00.000Z" });
  expect((await openWriting(store)).said).toBeNull();
});
