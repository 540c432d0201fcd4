import { expect, test } from "vitest";
import type { CatalogueLesson, Listed } from "../../../src/trainer/assigning/catalogue.ts";
import { nextSteps } from "../../../src/trainer/group/next-steps.ts";

const lesson = (id: string): CatalogueLesson => ({ id, track: "basic", title: id, about: "", exercises: [] });
const exercise = (of: string, name: string, ...ideas: string[]): Listed => ({
  id: `${of}/${name}`,
  title: name,
  kind: "choice",
  minutes: 1,
  datasets: [],
  ideas,
  lesson: lesson(of),
});
const all = new Map(
  [
    exercise("basic/a", "one", "units"),
    exercise("basic/b", "two", "units", "people"),
    exercise("basic/b", "three", "units"),
    exercise("basic/b", "four", "people"),
  ].map((one) => [one.id, one]),
);

test("nextSteps() goes by the weakest idea, in the lesson that teaches it first, and asks nothing twice", () => {
  const steps = nextSteps(
    ["units", "people", "dates"],
    all,
    { units: "basic/b" },
    new Set(["basic/b/three"]),
  );
  expect(steps.map(({ idea, lesson, exercises }) => [idea, lesson, exercises.map(({ id }) => id)])).toEqual([
    ["units", "basic/b", ["basic/b/two", "basic/a/one"]],
    ["people", null, ["basic/b/four"]],
    ["dates", null, []],
  ]);
});
