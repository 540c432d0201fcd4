// Over plain http, as in a room's own network, browsers keep many of their powers back.
import { readFileSync } from "node:fs";
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { openAnswers } from "../../src/exchange/answers.ts";
import { assignmentFragment } from "../../src/exchange/assignment.ts";
import { loadingWords } from "../../src/i18n/loading.ts";
import { trainerWords } from "../../src/i18n/trainer.ts";
import { type ExerciseOnPage, keepPeople } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { bundleOf, makeTrainer } from "./trainer-device.ts";

const lesson = "/es/basic/what-does-a-figure-count/";
const id = "basic/what-does-a-figure-count/keep-the-people";

/** What the test itself asks the site for does not know that name either: the solution is read from disk. */
async function solve(exercise: ExerciseOnPage) {
  await exercise.write(bundleOf(id).solution);
  await exercise.check();
  await exercise.expectTold("pass");
}

/** Browsers trust their own machine without https: the site is asked for by a name that they do not know. */
const host = "aula.test";
test.use({
  baseURL: `http://${host}:${process.env.PORT ?? 4173}`,
  launchOptions: {
    executablePath: await browserPath(),
    args: [...browserArguments, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  },
});

test("user can solve an exercise, and finds it solved", async ({ page }) => {
  await page.goto(lesson);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const exercise = keepPeople(page, "es");
  await solve(exercise);
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.getByText("Resuelto")).toBeVisible();
});

test("user can take an assignment and send their answers as a file", async ({ page }) => {
  const { keys, assignment } = await makeTrainer({
    due: null,
    exercises: [id],
  });
  await page.goto(`/es/assignment/${await assignmentFragment(assignment)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(assignment.title);
  await page.goto(lesson);
  await solve(keepPeople(page, "es"));
  await page.goto(`/es/assignment/#${assignment.id}`);
  await page.locator("#sender-name").fill("Rosa");
  const downloading = page.waitForEvent("download");
  await page.locator("[data-way=download]").click();
  const answers = await openAnswers(readFileSync(await (await downloading).path(), "utf8"), keys.identity);
  expect(answers.attempts).toHaveLength(1);
});

test("trainer is told why no key is made here", async ({ page }) => {
  await page.goto("/es/trainer/");
  await page.locator("aula-trainer[data-ready]").waitFor();
  await page.locator("[data-name]").fill("Ana");
  await page.getByRole("button", { name: trainerWords("es").makeKey }).click();
  await expect(page.locator("[data-who-told]")).toHaveText(loadingWords("es")["secure context"]);
});
