import { expect, test } from "vitest";
import type { PersonsRecords } from "../../../src/learner/backup.ts";
import type { PersonHere } from "../../../src/learner/people/match-person.ts";
import { matchPerson } from "../../../src/learner/people/match-person.ts";
import { noRecords } from "../records.ts";

const at = "2019-06-15T10:00:00.000Z";
const records = (sender: string | null, name = "") => ({
  ...noRecords,
  preferences: [
    ...(sender ? [{ name: "sender-id", value: sender, at }] : []),
    ...(name ? [{ name: "sender-name", value: name, at }] : []),
  ],
});
const here = (id: string, name: string, sender: string | null = null): PersonHere => ({
  person: { id, name },
  records: records(sender),
});
const file = (id: string, name: string, sender: string | null = null): PersonsRecords => ({
  id,
  name,
  ...records(sender),
});
const place = (brought: PersonsRecords, people: PersonHere[], current = people[0]?.person) => {
  if (!current) throw new Error("nobody is here");
  const found = matchPerson(brought, people, current);
  return typeof found === "string" ? found : found.into.id;
};

test("a file goes to who sends under its code, whatever the names are", () => {
  const people = [here("", "Rosa", "r"), here("l", "Luis", "l")];
  expect(place(file("", "Luis P.", "l"), people)).toBe("l");
  expect(place(file("", "Luis", "r"), people)).toBe("");
});

test("a file goes to who has its name, spelt in another way, unless that one sends under another code", () => {
  expect(place(file("", "maria nunez"), [here("", "Rosa"), here("m", "María Núñez")])).toBe("m");
  expect(place(file("", "Rosa", "other"), [here("", "Rosa", "r"), here("l", "Luis")])).toBe("new");
});

test("on a device of one nobody is asked where either has no name, and everybody where the names differ", () => {
  expect(place(file("", ""), [here("", "Rosa")])).toBe("");
  expect(place(file("", "Rosa"), [here("", "")])).toBe("");
  expect(place(file("", "Luis"), [here("", "Rosa")])).toBe("unknown");
  expect(place(file("", "Rosa", "second phone"), [here("", "Rosa", "first phone")])).toBe("unknown");
  expect(place(file("", "", "second phone"), [here("", "", "first phone")])).toBe("unknown");
});

test("on a device of several who is not there begins a space, and who has no name is asked about", () => {
  const people = [here("", "Rosa"), here("l", "Luis")];
  expect(place(file("e", "Eva"), people)).toBe("new");
  expect(place(file("", ""), people)).toBe("unknown");
  expect(place(file("l", "Lucho"), people)).toBe("l");
});
