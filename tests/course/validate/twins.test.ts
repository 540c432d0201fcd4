import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnosticsInTwins } from "../../../src/course/validate/twins.ts";

const [one, two] = ["basic/first/one", "basic/first/two"];

/** Exercises of one lesson, and one of another track; by id what exercise.json holds besides its ideas. */
function told(twins: Record<string, { exercise: string; idea: string }>): string[] {
  const root = mkdtempSync(join(tmpdir(), "twins-"));
  for (const [id, folder] of [
    [one, "basic/01-first/exercises/one"],
    [two, "basic/01-first/exercises/two"],
    ["intermediate/far/one", "intermediate/01-far/exercises/one"],
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true });
    const file = { ideas: { mistake: "units" }, ...(twins[id] && { twin: twins[id] }) };
    writeFileSync(join(root, folder, "exercise.json"), JSON.stringify(file));
  }
  return diagnosticsInTwins(root).map(({ file, problem }) => `${file}: ${problem}`);
}

const at = (name: string, problem: string) =>
  `lessons/basic/01-first/exercises/${name}/exercise.json: "twin": ${problem}`;

test("diagnosticsInTwins() has nothing to say of two that name each other by an idea of both", () => {
  expect(told({ [one]: { exercise: two, idea: "units" }, [two]: { exercise: one, idea: "units" } })).toEqual(
    [],
  );
  expect(told({})).toEqual([]);
});

test("diagnosticsInTwins() names a twin that is not named back, or by another idea", () => {
  expect(told({ [one]: { exercise: two, idea: "units" } })).toEqual([
    at("one", `"${two}" does not name it back`),
  ]);
  expect(told({ [one]: { exercise: two, idea: "units" }, [two]: { exercise: one, idea: "people" } })).toEqual(
    [at("one", `"${two}" does not name it back`), at("two", `"${one}" does not name it back`)],
  );
});

test("diagnosticsInTwins() names what is no exercise, itself, of another track, or lacks the idea nowhere", () => {
  const only = (exercise: string) => told({ [one]: { exercise, idea: "units" } });
  expect(only("basic/first/none")).toEqual([at("one", 'unknown exercise "basic/first/none"')]);
  expect(only(one)).toEqual([at("one", "is the exercise itself")]);
  expect(only("intermediate/far/one")).toEqual([at("one", '"intermediate/far/one" is of another track')]);
  expect(
    told({ [one]: { exercise: two, idea: "people" }, [two]: { exercise: one, idea: "people" } }),
  ).toEqual([at("one", 'no mistake of it lacks "people"'), at("two", 'no mistake of it lacks "people"')]);
});
