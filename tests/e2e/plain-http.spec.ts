// Over plain http, as in a room's own network, browsers keep many of their powers back.
import { readFileSync } from "node:fs";
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { openAnswers } from "../../src/exchange/answers.ts";
import { assignmentFragment } from "../../src/exchange/assignment.ts";
import { loadingWords } from "../../src/i18n/loading.ts";
import { trainerKeyWords } from "../../src/i18n/trainer-key.ts";
import { program } from "./course.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { makeTrainer } from "./trainer-device.ts";

/** Browsers trust their own machine without https: the site is asked for by a name that they do not know. */
const host = "aula.test";
test.use({
  baseURL: `http://${host}:${process.env.PORT ?? 4173}`,
  launchOptions: {
    executablePath: await browserPath(),
    args: [...browserArguments, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  },
});

test("user can take an assignment, solve it, find it solved and send the answers as a file", async ({
  page,
}) => {
  const { keys, assignment } = await makeTrainer({ due: null, exercises: [program.id] });
  await page.goto(`/es/assignment/${await assignmentFragment(assignment)}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(assignment.title);
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.solve();
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.getByText("Resuelto", { exact: true })).toBeVisible();
  await page.goto(`/es/assignment/#${assignment.id}`);
  await page.locator("#sender-name").fill("Rosa");
  const downloading = page.waitForEvent("download");
  await page.locator("[data-way=download]").click();
  const answers = await openAnswers(readFileSync(await (await downloading).path(), "utf8"), keys.identity);
  expect(answers.attempts).toHaveLength(1);
});

test("trainer is told why no key is made here", async ({ page }) => {
  await page.goto("/es/trainer/key/");
  await page.locator("aula-trainer-keys[data-ready]").waitFor();
  await page.locator("[data-name]").fill("Ana");
  await page.getByRole("button", { name: trainerKeyWords("es").makeKey }).click();
  await expect(page.locator("[data-who-status]")).toHaveText(loadingWords("es")["secure context"]);
});
