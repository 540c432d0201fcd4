import { expect, test } from "vitest";
import {
  currentPerson,
  oneUnnamed,
  readPeople,
  renamed,
  sameName,
  switchedTo,
  withoutPerson,
  withPerson,
} from "../../../src/learner/people/people.ts";

const ana = { id: "", name: "Ana" };
const luis = { id: "l", name: "Luis" };
const both = withPerson(renamed(oneUnnamed, "", "Ana"), luis);

test("who comes works from then on, and the one of before stays", () => {
  expect(both).toEqual({ people: [ana, luis], current: "l" });
  expect(currentPerson(switchedTo(both, ""))).toEqual(ana);
});

test("nobody can be chosen who is not there", () => {
  expect(switchedTo(both, "x")).toEqual(both);
});

test("who is deleted is gone, the next one works, and there is always one", () => {
  expect(withoutPerson(both, "l")).toEqual({ people: [ana], current: "" });
  expect(withoutPerson(both, "")).toEqual({ people: [luis], current: "l" });
  expect(withoutPerson(withoutPerson(both, ""), "l")).toEqual(oneUnnamed);
});

test("what the device noted is read back, and whatever is wrong with it there is somebody", () => {
  expect(readPeople(JSON.stringify(both))).toEqual(both);
  for (const damaged of [null, "", "{", "[]", "null", '{"people":[]}', '{"people":[1,{"id":2}]}'])
    expect(readPeople(damaged), String(damaged)).toEqual(oneUnnamed);
  expect(readPeople(JSON.stringify({ ...both, current: "x" })).current).toBe("");
});

test("a name is the same with other capitals, accents and spaces, and no other one is", () => {
  expect(sameName("María  Núñez ", "maria nunez")).toBe(true);
  expect(sameName("María Núñez", "María Nuñez Quispe")).toBe(false);
});
