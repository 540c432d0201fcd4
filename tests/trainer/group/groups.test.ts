import { expect, test } from "vitest";
import type { KeptAssignment } from "../../../src/trainer/device/record.ts";
import { groupsOf } from "../../../src/trainer/group/groups.ts";
import { keptAssignment } from "../sent.ts";

const made = (id: string, group: string, day: number, placed?: string): KeptAssignment => ({
  ...keptAssignment({ id, group }),
  made: `2019-06-${String(day).padStart(2, "0")}T10:00:00.000Z`,
  ...(placed !== undefined && { placed: { group: placed, at: "2019-07-01T10:00:00.000Z" } }),
});

test("groupsOf(kept) joins names that differ in accents, capitals and spaces, and calls them as the newest does", () => {
  const { groups, rest } = groupsOf([
    made("c", "Huánuco", 3),
    made("a", "huanuco", 1),
    made("b", "HUÁNUCO ", 2),
    made("d", "Piura", 4),
    made("e", "", 5),
  ]);
  expect(groups.map(({ name, assignments }) => [name, assignments.map(({ id }) => id)])).toEqual([
    ["Piura", ["d"]],
    ["Huánuco", ["a", "b", "c"]],
  ]);
  expect(rest.map(({ id }) => id)).toEqual(["e"]);
});

test("groupsOf(kept) goes by where the trainer put an assignment, also out of every group", () => {
  const { groups, rest } = groupsOf([made("a", "Lima", 1, "Piura"), made("b", "Lima", 2, "")]);
  expect(groups.map(({ key, assignments }) => [key, assignments.map(({ id }) => id)])).toEqual([
    ["piura", ["a"]],
  ]);
  expect(rest.map(({ id }) => id)).toEqual(["b"]);
});
