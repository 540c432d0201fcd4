// A chart is heard as well as seen, and some of it only its learner can judge.
import { askedToJudge } from "../../src/grading/own-judgement.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { lookedAtWords } from "../../src/i18n/looked-at.ts";
import { expectNoViolations } from "./accessible.ts";
import { firstOf, placeOf } from "./course.ts";
import { keptIn, ownDatabase } from "./database.ts";
import { chartOn, ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

/** Written whole, its title too. */
const written = await firstOf("chart");

test("user who does not see their chart hears what it shows before the verdict, and is one key from its table", async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);
  const exercise = chartOn(page, locale);
  const { solution } = exercise.bundle;
  await exercise.open();
  await exercise.write(solution.replace('sort: { y: "-x" }', 'sort: { y: "x" }'));
  await exercise.check();
  await exercise.expectTold("fail");
  const heard = await exercise.told.evaluate((status) =>
    [...status.children].map((part) => part.textContent),
  );
  expect(heard[0]).toMatch(
    /^Your chart\. Chart of \d+ horizontal bars\. .* They go from the smallest to the largest\./,
  );
  expect(heard[1]).toBe("Not yet");

  await exercise.code.focus();
  await page.keyboard.press("Alt+Enter");
  const table = exercise.result.getByRole("group", { name: words.markRows("barX") });
  await expect(table).toBeFocused();
  await page.keyboard.press("Alt+Enter");
  await expect(exercise.code).toBeFocused();
});

test("user who solves a chart reads what was looked at, and judges the title", async ({ page }) => {
  const words = lookedAtWords("es");
  const exercise = new ExerciseOnPage(page, "es", written);
  await exercise.open();
  expect(askedToJudge(exercise.bundle)).toEqual(["title-fits"]);
  await exercise.solve();
  await expect(exercise.told).toContainText("Revisé: tipo de gráfico, filas, valores");
  const tick = exercise.result.getByRole("checkbox", { name: words["title-fits"]("las barras") });
  await tick.check();
  await expect(exercise.result.getByText(words.kept)).toBeVisible();
  await expectNoViolations(page, placeOf(written));
  await expect
    .poll(async () =>
      (await keptIn(page, ownDatabase)).attempts.map(({ ownJudgement }) => ownJudgement ?? null),
    )
    .toEqual(expect.arrayContaining([null, ["title-fits"]]));
});

test("user hears what would make a right chart better", async ({ page }) => {
  const exercise = chartOn(page, "en");
  await exercise.open();
  await exercise.solve();
  await expect(exercise.told).toContainText(editorWords("en").advice);
});

test("user in forced colours tells what is marked from what is drawn", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const exercise = chartOn(page, "en");
  const { solution } = exercise.bundle;
  await exercise.open();
  const half = '(row) => (row.id === "F017" ? row.value / 2 : row.value)';
  await exercise.write(solution.replace('x: "value"', `x: ${half}`));
  await exercise.check();
  await exercise.expectTold("fail");
  const strokeOf = (selector: string) =>
    exercise.result
      .locator(selector)
      .first()
      .evaluate((shape) => getComputedStyle(shape).stroke);
  const colours = [await strokeOf(".pointed-outline"), await strokeOf(".pointed-halo")];
  expect(new Set(colours).size).toBe(2);
  const system = await page.evaluate(() => {
    const probe = document.createElement("p");
    probe.style.color = "Highlight";
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(colours[0]).toBe(system);
});
