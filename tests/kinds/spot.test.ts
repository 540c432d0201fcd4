import { describe, expect, test } from "vitest";
import type { Choice } from "../../src/grading/exercise.ts";
import { gradeSpot } from "../../src/kinds/spot/grade.ts";

const choice: Choice = {
  options: ["june.month", "june.people", "june.total", "july.people", "july.total"],
  answer: ["june.total", "july.total"],
  mistakes: [
    { id: "july", chosen: ["july.people"] },
    { id: "one-month", chosen: ["june.people", "june.month"] },
  ],
};
const pointAt = (...chosen: string[]) => gradeSpot(chosen, { choice });

describe("gradeSpot(chosen)", () => {
  test("passes all right places, however they come", () => {
    expect(pointAt("july.total", "june.total", "july.total")).toMatchObject({
      outcome: "pass",
      problems: [],
    });
  });

  test("says that there are more when all that was pointed at is right", () => {
    expect(pointAt("june.total")).toMatchObject({
      outcome: "fail",
      mistake: null,
      problems: [{ kind: "spot-incomplete", detail: { chosen: 1 } }],
    });
  });

  test("counts the wrong places, and tells the exercise's first mistake among them and of several places which it is", () => {
    expect(pointAt("june.people", "july.people", "june.total")).toMatchObject({
      outcome: "fail",
      mistake: "july",
      about: ["july.people"],
      problems: [{ kind: "spot-wrong", detail: { count: 2 } }],
    });
    expect(pointAt("june.people")).toMatchObject({ mistake: "one-month", about: [] });
    expect(pointAt("june.total", "august.total")).toMatchObject({ mistake: null, about: ["august.total"] });
    expect(pointAt("june.month", "june.month").problems).toEqual([
      { kind: "spot-wrong", detail: { count: 1 } },
    ]);
  });

  test("fails nothing, and a place that is not shown, without a mistake", () => {
    expect(pointAt().problems).toEqual([{ kind: "nothing", detail: { from: "spots" } }]);
    expect(pointAt("august.total")).toMatchObject({ outcome: "fail", mistake: null });
  });
});
