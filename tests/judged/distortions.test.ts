// Every chart solution of the course, read back: it equals itself however it is dressed, and no drawing
// that misleads passes for it. What is changed is the markup alone, so the facts stay right.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { listExercises, readExercise } from "../../src/course/exercise/folder.ts";
import { seen, surroundings } from "../../src/grading/seen.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import type { ExerciseFile } from "../../src/kinds/authoring.ts";
import { createNodeSandbox } from "../../src/sandbox/node.ts";
import type { Run } from "../../src/sandbox/sandbox.ts";
import { distortions } from "./distortions.ts";

const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());

const comparedAs = (file: ExerciseFile) => ("compare" in file ? file.compare : undefined);
const charts = (await Promise.all(listExercises().map((id) => readExercise(id)))).filter(
  ({ file }) => comparedAs(file)?.as === "chart",
);

/** Misleading drawings that pass, by chart and distortion, and why they may. */
const grid = "intermediate/the-grammar-of-a-chart/colour-with-a-scale";
const allowed: Record<string, string> = {
  [`${grid}: one thing twice as long`]:
    "a field of a grid speaks by its colour and its place, not by its size",
  [`${grid}: one thing half as long`]:
    "a field of a grid speaks by its colour and its place, not by its size",
};

/** Options that change how a chart looks and nothing of what it says. */
const dressed: Record<string, string> = {
  "with wide margins": "marginRight: 70, marginTop: 50,",
  "with large letters": 'style: { fontSize: "16px" },',
  "with a frame of another width": "width: 560,",
  "in another colour": 'style: { color: "#333", background: "#fffaf0" },',
};

describe.each(charts.map((folder) => [folder.id, folder] as const))("%s", (id, { file, solution }) => {
  const datasets = file.datasets.map((name) => readDatasetFile(name));
  const draw = (code: string, locale: Locale = "es") => sandbox.run({ code, datasets, locale });
  let solved: Run;
  beforeAll(async () => {
    solved = await draw(solution);
  });
  const problemsOf = (run: Run) => {
    const compare = comparedAs(file) ?? { as: "chart" };
    return check(seen(solved), seen(run), compare, surroundings({}, datasets)).map(({ kind }) => kind);
  };

  test("equals itself in any dress and language", async () => {
    const dresses = Object.entries(dressed).map(
      ([name, options]) => [name, draw(solution.replace("Plot.plot({", `Plot.plot({ ${options}`))] as const,
    );
    for (const [name, run] of [...dresses, ["in English", draw(solution, "en")] as const])
      expect([name, ...problemsOf(await run)]).toEqual([name]);
  });

  test("is told from each drawing that misleads", () => {
    const passed: string[] = [];
    for (const [name, distort] of Object.entries(distortions)) {
      const svg = distort(solved.svg ?? "");
      if (svg === null || `${id}: ${name}` in allowed) continue;
      if (problemsOf({ ...solved, svg }).length === 0) passed.push(name);
    }
    expect(passed).toEqual([]);
  });
});
