import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnosticsAt, exercisesAt } from "../../../src/course/authoring/check.ts";
import { placing, scaffold } from "../../../src/course/authoring/scaffold.ts";
import { courseEffects } from "../../../src/course/effects.ts";
import { inspectExercise } from "../../../src/course/validate/exercise.ts";
import { exerciseKinds, isProgram } from "../../../src/grading/exercise.ts";
import { lessonsWith } from "../lessons.ts";

const id = "basic/first/new-one";
const dataset = "unhcr-peru-population";

async function diagnosticsOf(lessons: string): Promise<string[]> {
  const effects = await courseEffects();
  const found = await diagnosticsAt([id], (one) => inspectExercise(one, effects, lessons), lessons);
  return found.map(({ file, problem }) => `${file.replace(`lessons/basic/01-first/`, "")}: ${problem}`);
}

describe("scaffold({id, kind})", () => {
  test.each(exerciseKinds)(
    "of kind %s makes a folder that the validator reads and explains",
    async (kind) => {
      const lessons = lessonsWith({});
      scaffold({ id, kind, dataset }, lessons);
      const found = await diagnosticsOf(lessons);
      expect(found).toContain('exercises/new-one/exercise.json: "title" is not written in "es" and "en" yet');
      expect(found).toContain(
        'exercises/new-one/messages.ts: "first-mistake" is not written in "es" and "en" yet',
      );
      expect(found).toContain(
        'exercises/new-one/exercise.json: "ideas": the mistake "first-mistake" has no idea',
      );
      expect(
        found.filter((diagnostic) =>
          /does not belong|not JSON|does not load|is missing|returns no value/.test(diagnostic),
        ),
      ).toEqual([]);
      if (kind === "spot" || kind === "table")
        expect(found).toContain("exercises/new-one/stimulus.ts: has blanks");
      if (!isProgram(kind) && kind !== "table") return;
      expect(found).toContain("exercises/new-one/solution.ts: has blanks");
      expect(found).toContain("exercises/new-one/wrong/third-mistake.ts: has blanks");
      expect(
        found.some(
          (diagnostic) => diagnostic.startsWith("exercises/new-one: ") || diagnostic.startsWith("es.mdx"),
        ),
      ).toBe(true);
    },
  );

  test("of what is made with steps begins with the table, and asks what is told of it", async () => {
    const lessons = lessonsWith({});
    const files = scaffold({ id, kind: "code", dataset, ways: ["steps"] }, lessons);
    expect(files.filter((file) => file.endsWith(".ts"))).toEqual([
      "basic/01-first/exercises/new-one/messages.ts",
    ]);
    const found = await diagnosticsOf(lessons);
    expect(
      found.filter((diagnostic) => /does not belong|not JSON|is missing|see src/.test(diagnostic)),
    ).toEqual([]);
    expect(found.filter((diagnostic) => diagnostic.includes("new-one"))).not.toEqual([]);
  });

  test("never writes over an exercise", () => {
    const kept = "exercises/new-one/exercise.json";
    const lessons = lessonsWith({ [kept]: "mine" });
    expect(() => scaffold({ id, kind: "code", dataset }, lessons)).toThrow("is there already");
    expect(readFileSync(join(lessons, "basic/01-first", kept), "utf8")).toBe("mine");
  });

  test.each([
    [{ id: "basic/09-nowhere/one", kind: "code" }, "there is no such lesson"],
    [{ id: "basic/first", kind: "code" }, "is no name for an exercise"],
    [{ id: "basic/first/New One", kind: "code" }, "is no name for an exercise"],
    [{ id, kind: "essay" }, "the kinds are choice, number"],
    [{ id, kind: "code", dataset: "no-such" }, '"no-such" is no dataset'],
    [{ id, kind: "code", ways: ["speech"] }, "the ways are code, steps, arrange"],
    [{ id, kind: "number", ways: ["steps"] }, "a number is made in no ways"],
  ])("refuses %o", (wanted, told) => {
    expect(() => scaffold({ dataset, ...wanted }, lessonsWith({}))).toThrow(told);
  });
});

test("diagnosticsAt(ids) tells what a lesson as a whole is short of", async () => {
  const lessons = lessonsWith({});
  scaffold({ id, kind: "choice", dataset }, lessons);
  for (const locale of ["es", "en"])
    appendFileSync(join(lessons, `basic/01-first/${locale}.mdx`), `\n${placing({ id, kind: "choice" })}\n`);
  expect(await diagnosticsOf(lessons)).toContain("lessons/basic/01-first: has 1 exercises; 5 to 6 are good");
});

test("exercisesAt(place) knows a folder of the project and the beginning of an id", () => {
  const one = ["basic/the-first-chart/title-that-answers"];
  expect(exercisesAt("lessons/basic/11-the-first-chart/exercises/title-that-answers/")).toEqual(one);
  expect(exercisesAt("basic/the-first-chart/title-that-answers")).toEqual(one);
  expect(exercisesAt("basic/11").length).toBeGreaterThan(5);
  expect(exercisesAt("basic/11")).toEqual(exercisesAt("lessons/basic/11-the-first-chart"));
  expect(exercisesAt("advanced")).toEqual([]);
});

test.each(exerciseKinds)("placing() of kind %s asks for each why that the validator asks for", (kind) => {
  const lessons = lessonsWith({});
  scaffold({ id, kind, dataset }, lessons);
  const file = JSON.parse(
    readFileSync(join(lessons, "basic/01-first/exercises/new-one/exercise.json"), "utf8"),
  );
  const wrong = Object.keys(file.ideas).filter((mistake) => file.options?.includes(mistake));
  const asked = [...placing({ id, kind }).matchAll(/<Why of="([^"]+)">/g)].map(([, of]) => of);
  expect(asked).toEqual(wrong);
});
