import fc from "fast-check";
import { expect, test } from "vitest";
import { openMemoryStore } from "../../../src/trainer/device/memory-store.ts";
import { leftOnce, saidNotToBe, saidToBe, withPerson } from "../../../src/trainer/roster/edits.ts";
import { leaveRoster } from "../../../src/trainer/roster/leave-roster.ts";
import { matchRoster } from "../../../src/trainer/roster/match.ts";
import type { Expected } from "../../../src/trainer/roster/roster.ts";
import { RosterController } from "../../../src/trainer/roster/roster-controller.ts";
import { keptAssignment } from "../sent.ts";
import { anyList, arrival, expected } from "./rosters.ts";

// Every change is made within one moment: what counts is not the clock.
const now = () => new Date("2019-11-08T15:00:00Z");
const open = async (store = openMemoryStore(), assignment = { id: "taller", group: "Tumbes" }) => {
  const roster = new RosterController({ store, now }, () => {});
  await roster.open(assignment);
  return roster;
};

const anyEdit: fc.Arbitrary<(list: Expected[]) => Expected[]> = fc.oneof(
  anyList.map((list) => () => list),
  fc.constantFrom("a", "b", "c").map((code) => (list: Expected[]) => list.filter((one) => one.code !== code)),
  fc.constant((list: Expected[]) => leftOnce(list, list)),
  fc.constantFrom("a", "b").map((code) => (list: Expected[]) => saidToBe(list, code, ["s-1"])),
  fc.constantFrom("a", "b").map((code) => (list: Expected[]) => saidNotToBe(list, [code], ["s-2"])),
  fc.constant((list: Expected[]) => withPerson(list, arrival("s-3", "Julia"))),
);

test("RosterController.undo() gives back exactly what was, change by change, and keeps it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { maxLength: 6 }), async (edits) => {
      const store = openMemoryStore();
      const roster = await open(store);
      const past: Expected[][] = [];
      for (const edit of edits) {
        past.push(roster.people);
        await roster.keep(edit(roster.people));
      }
      for (const before of past.toReversed()) {
        await roster.undo();
        expect(roster.people).toEqual(before);
        expect((await open(store)).people).toEqual(before);
      }
      expect(roster.canUndo).toBe(false);
    }),
  );
});

test("RosterController shares a list among a group's assignments, however the group is written", async () => {
  const store = openMemoryStore();
  await (await open(store)).keep([expected("a", "María Quispe")]);
  expect((await open(store, { id: "otra", group: "TUMBES " })).people).toHaveLength(1);
  const alone = await open(store, { id: "otra", group: "" });
  expect(alone.people).toEqual([]);
  expect(alone.others.map(({ people }) => people.length)).toEqual([1]);
});

test("leaveRoster() takes the names away with the last assignment of the group", async () => {
  const store = openMemoryStore();
  await (await open(store)).keep([expected("a", "María Quispe")]);
  await store.setAssignment(keptAssignment({ id: "otra", group: "Tumbes" }));
  await leaveRoster({ id: "taller", group: "Tumbes" }, store, now());
  expect((await open(store)).people).toHaveLength(1);
  await store.removeAssignment("otra");
  await leaveRoster({ id: "otra", group: "Tumbes" }, store, now());
  expect((await open(store)).people).toEqual([]);
});

test("saidToBe(), saidNotToBe() and withPerson() settle what is asked", () => {
  const list = [expected("a", "María Quispe"), expected("b", "María Quispe")];
  const came = [arrival("s-1", "María Quispe")];
  const asked = (people: Expected[]) => matchRoster(people, came).asked.length;
  expect(asked(list)).toBe(1);
  const is = matchRoster(saidToBe(list, "b", ["s-1"]), came);
  expect(is.arrived.map(({ expected }) => expected.code)).toEqual(["b"]);
  expect(matchRoster(saidNotToBe(list, ["a", "b"], ["s-1"]), came).unknown).toHaveLength(1);
  expect(matchRoster(withPerson(list, came[0] as (typeof came)[0]), came).arrived).toHaveLength(1);
});
