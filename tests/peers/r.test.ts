import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { exampleDatasets, examples, wholeExample } from "../../src/components/recipes/examples.ts";
import { listDatasets, readDatasetFile } from "../../src/course/dataset/dataset.ts";
import { readStepsDataset } from "../../src/course/dataset/steps-dataset.ts";
import { readWrittenSteps } from "../../src/course/exercise/written-steps.ts";
import { projectPath } from "../../src/course/project.ts";
import { seededRandom } from "../../src/grading/random.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";
import type { Recipe } from "../../src/steps/step.ts";
import { recipeOf } from "../../src/steps/tools/recipe-of.ts";
import { programOf } from "../../src/steps/typescript/program-of.ts";
import { run } from "../sandbox/run.ts";
import { generateSteps, generateTables } from "../steps/generated.ts";
import { expectSame } from "./expect-same.ts";
import { startR } from "./webr.ts";

const r = await startR();
afterAll(() => r.close());

test("base R gives what the program gives, of any steps that the builder allows", async () => {
  let compared = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const random = seededRandom(seed);
    const tables = generateTables(random);
    const about = tables.map((one) => one.about);
    const steps = generateSteps(random, about);
    if (steps.at(-1)?.verb === "chart") continue;
    const datasets = tables.map(({ table }) => table);
    const recipe = await recipeOf(steps, "r", "es", about);
    const { value, error } = await run(programOf(steps, about).code, { datasets });
    if (error) continue;
    const said = `seed ${seed}\n${recipe?.text}\n${programOf(steps, about).code}`;
    const answer = await r.run(recipe?.text ?? "", datasets).catch((cause: Error) => {
      throw new Error(`${cause.message}\n${said}`);
    });
    expectSame(value, answer, said);
    compared++;
  }
  expect(compared).toBeGreaterThan(17);
});

/** Compares the recipe of steps on datasets of the course; of a chart, that R draws it. */
async function expectSameInR(steps: Recipe, datasets: readonly DatasetTable[], about: string): Promise<void> {
  const known = datasets.map(({ name }) => readStepsDataset(name));
  const recipe = await recipeOf(steps, "r", "en", known);
  const said = `${about}\n${recipe?.text}`;
  const ofChart = steps.at(-1)?.verb === "chart";
  const answer = await r
    .run(ofChart ? `pdf(NULL)\n${recipe?.text}` : (recipe?.text ?? ""), datasets)
    .catch((cause: Error) => {
      throw new Error(`${cause.message}\n${said}`);
    });
  const { value, error } = await run(programOf(steps, known).code, { datasets: [...datasets], locale: "en" });
  expect(error, said).toBeNull();
  if (!ofChart) expectSame(value, answer, said);
}

test("base R gives what the program gives, of each example on the page of recipes", async () => {
  const firstRows = (table: DatasetTable): DatasetTable => ({
    ...table,
    values: table.values.map((column) => column.slice(0, 120)),
  });
  const datasets = exampleDatasets.map((name) => firstRows(readDatasetFile(name)));
  for (const { id, steps } of examples) await expectSameInR(steps, datasets, id);
  await expectSameInR(wholeExample, datasets, "the whole example");
});

test("base R gives what the program gives, of each right answer of the course that is made of steps", async () => {
  const files = readdirSync(projectPath("lessons"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\/exercises\/[^/]+\/(solution|right\/[^/]+)\.json$/.test(file));
  for (const file of files) {
    const text = readFileSync(projectPath("lessons", file), "utf8");
    // Whether each step can be done is asked where the course is validated.
    const { steps, problems } = readWrittenSteps(text, [], { isWhole: false, locale: "en" });
    if (steps === null) throw new Error(`${file}: ${problems[0]?.problem}`);
    const named = JSON.stringify(steps);
    const datasets = listDatasets().filter((name) => named.includes(JSON.stringify(name)));
    await expectSameInR(
      steps,
      datasets.map((name) => readDatasetFile(name)),
      file,
    );
  }
});
