import { expect, test } from "vitest";
import { ownDatabase } from "../../src/learner/own-database.ts";

/** A browser with databases, and notes of who owns them. */
function browser(...databases: string[]) {
  const notes = new Map<string, string>();
  const effects = {
    exists: async (name: string) => databases.includes(name),
    get: (key: string) => notes.get(key) ?? null,
    set: (key: string, value: string) => void notes.set(key, value),
  };
  return (copy: string) => ownDatabase("aula-de-datos", copy, effects);
}

test("ownDatabase() names a database of its own for every copy of the site", async () => {
  const open = browser();
  expect(await open("/aula/")).toBe("aula-de-datos /aula/");
  expect(await open("/aula-co/")).toBe("aula-de-datos /aula-co/");
});

test("ownDatabase() gives what copies shared to the one that opens it first, and to no other, for good", async () => {
  const open = browser("aula-de-datos");
  expect(await open("/aula-co/")).toBe("aula-de-datos");
  expect(await open("/aula/")).toBe("aula-de-datos /aula/");
  expect(await open("/aula-co/")).toBe("aula-de-datos");
});
