import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import { readProgram, readSolution, traceProgram } from "../../../src/course/figures/steps.ts";
import { readLesson } from "../../../src/course/lesson/lesson.ts";

test("a lesson shows the steps of a program of its own and of an exercise's solution, be that steps or typed", async () => {
  const { sandbox } = await courseEffects();
  const own = readProgram(readLesson("intermediate/aggregate-by-the-rules"), "highest-month");
  const ofSteps = await readSolution("basic/what-does-a-figure-count", "keep-the-people", "es");
  for (const shown of [own, ofSteps])
    expect((await traceProgram(shown, "es", sandbox)).trace.calls.length).toBeGreaterThan(0);
});

test("a solution is shown with the texts of the page's language", async () => {
  const { code } = await readSolution("intermediate/the-grammar-of-a-chart", "who-else", "en");
  expect(code).toContain('"Source: UNHCR, Refugee Data Finder, 2019"');
  expect(code).not.toContain("Fuente");
});

test("a program that is not there is named, with what to do", async () => {
  expect(() => readProgram(readLesson("basic/what-does-a-figure-count"), "nothing")).toThrow(
    /programs\/nothing\.ts does not exist; write it/,
  );
});
