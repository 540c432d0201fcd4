import { describe, expect, test } from "vitest";
import type { Attempt } from "../../../src/exchange/attempt.ts";
import type { KeptAnswers } from "../../../src/trainer/device/record.ts";
import { totalsOf } from "../../../src/trainer/gradebook/exercise-totals.ts";
import { gradebookOf } from "../../../src/trainer/gradebook/gradebook.ts";
import {
  filtered,
  type GroupFilter,
  noFilter,
  ordered,
  organisationsOf,
} from "../../../src/trainer/gradebook/group-order.ts";
import { honestVerdict, keptAssignment, one, sent, tried, two, verdict } from "../sent.ts";

const right = { outcome: "pass" } as const;
let made = 0;
const person = (name: string, organisation: string, ...attempts: Attempt[]): KeptAnswers => {
  made += 1;
  return sent({ sender: `s-${made}`, name, organisation, attempts });
};

/** What each file says is what the check finds, but for Úrsula, whose file lies, and Íñigo, who waits. */
const learners = gradebookOf(
  keptAssignment({ due: "2019-06-15T10:30:00Z" }),
  [
    person("Úrsula", "Sol", tried("u1", right)),
    person("Álvaro", "Luna", tried("a1", { at: 40, ...right }), tried("a2", { exercise: two, ...right })),
    person("Zoe", "Sol", tried("z1", { outcome: "error" }), tried("z2", { at: 1, outcome: "error" })),
    person("Íñigo", "", tried("i1")),
  ],
  (attempt) => (attempt.id === "i1" ? null : attempt.id === "u1" ? verdict() : honestVerdict(attempt)),
).learners;

const names = (filter: Partial<GroupFilter>) =>
  filtered(learners, { ...noFilter, ...filter }).map(({ name }) => name);
const sorted = (column: string, descending = false) =>
  ordered(learners, { column, descending }, "es").map(({ name }) => name);

describe("filtered(learners)", () => {
  test("finds names and organisations in any writing", () => {
    expect(names({ text: "INIGO" })).toEqual(["Íñigo"]);
    expect(names({ text: "sol urs" })).toEqual(["Úrsula"]);
    expect(names({ text: "  " })).toHaveLength(4);
  });
  test("finds by organisation, state and lateness, all together", () => {
    expect(names({ organisation: "Sol" })).toEqual(["Úrsula", "Zoe"]);
    expect(names({ state: "all-solved" })).toEqual(["Álvaro"]);
    expect(names({ state: "open" })).toHaveLength(3);
    expect(names({ state: "error" })).toEqual(["Zoe"]);
    expect(names({ state: "unchecked" })).toEqual(["Íñigo"]);
    expect(names({ state: "claim-differs" })).toEqual(["Úrsula"]);
    expect(names({ lateOnly: true })).toEqual(["Álvaro"]);
    expect(names({ organisation: "Sol", state: "error", lateOnly: true })).toEqual([]);
  });
});

describe("ordered(learners)", () => {
  test("sorts names as a dictionary does, both ways", () => {
    expect(sorted("name")).toEqual(["Álvaro", "Íñigo", "Úrsula", "Zoe"]);
    expect(sorted("name", true)).toEqual(["Zoe", "Úrsula", "Íñigo", "Álvaro"]);
  });
  test("sorts numbers, and by name where they are equal", () => {
    expect(sorted("solved", true)).toEqual(["Álvaro", "Íñigo", "Úrsula", "Zoe"]);
    expect(sorted("counted", true)[0]).toBe("Álvaro");
  });
  test("sorts an exercise by how its learners stand", () => {
    expect(sorted(one)).toEqual(["Álvaro", "Íñigo", "Úrsula", "Zoe"]);
    expect(sorted(two, true).at(-1)).toBe("Álvaro");
  });
});

test("organisationsOf(learners) names each once", () => {
  expect(organisationsOf(learners, "es")).toEqual(["Luna", "Sol"]);
});

test("totalsOf(learners) counts how the group stands with each exercise", () => {
  const [first, second] = totalsOf(learners, [one, two]);
  expect(first).toMatchObject({
    states: { solved: 1, "not-solved": 1, error: 1, unchecked: 1, "not-answered": 0 },
    late: 1,
    answered: 4,
    counted: 5,
  });
  expect(second?.states).toMatchObject({ solved: 1, "not-answered": 3 });
});
