import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingIdeas } from "../../../src/trainer/insight/missing-ideas.ts";
import { answer, anyGroup, anyGroupTwice, learner, names, right, two, wrong } from "./group.ts";

const once = "count-each-person-once";
const units = "units-do-not-add";

describe("missingIdeas(learners)", () => {
  test("puts the idea that most lack first, and counts a learner once however often they erred", () => {
    const [first, second] = missingIdeas([
      learner("Ana", [wrong(units), wrong(units), wrong(units)]),
      learner("Luis", [wrong(once)]),
      learner("María", [wrong(once), wrong(once, { exercise: two })]),
    ]);
    expect(first?.idea).toBe(once);
    expect(names(first?.lacking ?? [])).toEqual(["Luis", "María"]);
    expect(names(second?.lacking ?? [])).toEqual(["Ana"]);
  });

  test("tells who lacks an idea still from who solved every exercise in which it came up", () => {
    const [idea] = missingIdeas([
      learner("Ana", [wrong(once), right()]),
      learner("Luis", [wrong(once), right(), wrong(once, { exercise: two })]),
    ]);
    expect(names(idea?.over ?? [])).toEqual(["Ana"]);
    expect(names(idea?.lacking ?? [])).toEqual(["Luis"]);
  });

  test("calls no idea missing where the file may only have been read in another way", () => {
    const [idea, ...others] = missingIdeas([learner("Ana", [wrong(once, { doubtful: true })])]);
    expect(idea?.idea).toBeNull();
    expect(others).toEqual([]);
  });

  test("groups answers by what they returned, the largest group first, the newest answer of each learner", () => {
    const anas = wrong(once, { returned: "671000", code: "const a = 1" });
    const again = wrong(once, { returned: "671000", code: "let b = 1" });
    const [idea] = missingIdeas([
      learner("Luis", [wrong(once, { returned: "12" })]),
      learner("Ana", [anas, again]),
      learner("María", [wrong(once, { returned: "671000" })]),
    ]);
    const [largest, other] = idea?.exercises[0]?.answers ?? [];
    expect(names(largest?.answers.map((one) => one.learner) ?? [])).toEqual(["Ana", "María"]);
    expect(largest?.answers[0]?.attempt).toBe(again.attempt);
    expect(other?.answers).toHaveLength(1);
  });

  test("counts by organisation, group and exercise, those with most learners first", () => {
    const sol = { organisation: "Sol", group: "Lima" };
    const luna = { organisation: "Luna", group: "Piura" };
    const [idea] = missingIdeas([
      learner("Ana", [wrong(once, { exercise: two })], luna),
      learner("Luis", [wrong(once), wrong(once, { exercise: two })], luna),
      learner("María", [wrong(once, { exercise: two }), right({ exercise: two })], sol),
    ]);
    expect(idea?.organisations).toEqual([
      { name: "Luna", lacking: 2, over: 0 },
      { name: "Sol", lacking: 0, over: 1 },
    ]);
    expect(idea?.groups.map(({ name }) => name)).toEqual(["Piura", "Lima"]);
    expect(idea?.exercises.map(({ name, lacking, over }) => [name, lacking, over])).toEqual([
      [two, 2, 1],
      ["basic/lesson/one", 1, 0],
    ]);
  });

  test("keeps wrong answers without a named idea, at the end; and leaves out what was not checked here", () => {
    const found = missingIdeas([
      learner("Ana", [wrong(null)]),
      learner("Luis", [wrong(null), answer({ outcome: null, idea: units })]),
      learner("María", [wrong(once)]),
    ]);
    expect(found.map(({ idea }) => idea)).toEqual([once, null]);
    const [stopped] = missingIdeas([learner("Ana", [answer({ outcome: "error" })])]);
    expect(names(stopped?.lacking ?? [])).toEqual(["Ana"]);
  });

  test("finds nothing where nobody answered or all is right", () => {
    expect(missingIdeas([])).toEqual([]);
    expect(missingIdeas([learner("Ana", [right()])])).toEqual([]);
  });

  test("does not depend on the order of the learners", () => {
    fc.assert(
      fc.property(anyGroupTwice, ([group, shuffled]) => {
        expect(missingIdeas(shuffled)).toEqual(missingIdeas(group));
      }),
    );
  });

  test("gives counts that add up", () => {
    fc.assert(
      fc.property(anyGroup, (group) => {
        for (const { lacking, over, organisations, groups, exercises } of missingIdeas(group)) {
          const met = new Set([...lacking, ...over]);
          expect(met.size).toBe(lacking.length + over.length);
          for (const shares of [organisations, groups]) {
            expect(shares.reduce((sum, share) => sum + share.lacking, 0)).toBe(lacking.length);
            expect(shares.reduce((sum, share) => sum + share.over, 0)).toBe(over.length);
          }
          for (const exercise of exercises) {
            const inGroups = exercise.answers.flatMap(({ answers }) => answers.map((one) => one.learner));
            expect(new Set(inGroups).size).toBe(exercise.lacking + exercise.over);
            for (const { answers } of exercise.answers)
              expect(new Set(answers.map((one) => one.learner)).size).toBe(answers.length);
          }
        }
      }),
    );
  });
});
