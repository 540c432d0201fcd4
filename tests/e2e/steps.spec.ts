// A program that is made with steps, without a line of code.
import type { Page } from "@playwright/test";
import { type ExerciseFolder, readExercise } from "../../src/course/exercise/folder.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { stepViewWords } from "../../src/i18n/step-view.ts";
import { verbs } from "../../src/steps/step.ts";
import { decidesWords, stepsWords } from "../../src/ways/steps/words.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

async function open(page: Page, locale: Locale, of: ExerciseFolder) {
  const exercise = new ExerciseOnPage(page, locale, of);
  await exercise.open();
  await exercise.reach();
  const words = stepsWords(locale);
  const steps = exercise.section.getByRole("list", { name: words.steps }).locator(":scope > li");
  const control = (step: number, kind: string, place = 0) =>
    steps
      .nth(step - 1)
      .getByLabel(`${words.step(step)}, ${kind}`)
      .nth(place);
  const table = (step: number) => exercise.section.getByRole("figure", { name: words.tableAfter(step) });
  return { exercise, words, steps, control, table };
}
const keepPeople = await readExercise("basic/what-does-a-figure-count/keep-the-people");
const sameChildren = await readExercise("basic/count-people-once/same-children");

test("user can solve an exercise by touch alone, and sees the table under each step", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const { exercise, words, steps, control, table } = await open(page, locale, keepPeople);
  await exercise.check();
  await expect(exercise.told).toContainText(words.step(2));
  // What is given is a line that says what it did, and opens.
  const given = steps.first().locator(".step-fold > summary");
  await expect(given).toContainText(words.rows("80"));
  await expect(table(1)).toBeHidden();
  await given.tap();
  await expect(table(1)).toContainText(words.rows("80"));
  await control(2, words.value).selectOption('"percent"');
  await expect(table(2)).toContainText(stepViewWords(locale).kept("4", "80", "76"));
  await expect(exercise.section.locator("[data-told]")).toContainText(
    `${words.step(2)}: ${stepViewWords(locale).kept("4", "80", "76")}`,
  );
  await exercise.button("check").tap();
  await exercise.expectTold("fail");
  await expect(steps.nth(1).locator(".problem")).toHaveText(decidesWords.rows[locale]);
  await control(2, words.value).selectOption('"persons"');
  await expect(table(2)).toContainText(stepViewWords(locale).kept("39", "80", "41"));
  await exercise.button("check").tap();
  await exercise.expectTold("pass");
  // One more step is taken out again by undoing.
  await exercise.section.getByText(words.add).tap();
  await exercise.section.getByRole("button", { name: verbs.first.name[locale] }).tap();
  await expect(steps).toHaveCount(3);
  await exercise.section.getByRole("button", { name: words.undo, exact: true }).tap();
  await expect(steps).toHaveCount(2);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test("user can build, move and correct steps with the keyboard alone, and is told at the step", async ({
  page,
  locale,
}) => {
  const { exercise, words, steps, control } = await open(page, locale, sameChildren);
  await control(4, words.choice).focus();
  await expect(steps.nth(3).locator(".step-said")).not.toBeEmpty();
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", sameChildren.messages["months-added"]?.[locale]);
  // Step 3 goes before step 2: the months are gone when step 3 wants to choose a department.
  await steps
    .nth(2)
    .getByRole("button", { name: words.ofStep(words.up, 3) })
    .press("Enter");
  await expect(steps.nth(2).locator(".problem")).toBeVisible();
  await expect(steps.nth(3).locator(".problem")).toHaveText(words.waiting);
  await expect(steps.nth(1).getByRole("button", { name: words.ofStep(words.up, 2) })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(steps.nth(2).locator(".problem")).toBeHidden();
  await control(4, words.choice).focus();
  await page.keyboard.press("ArrowDown");
  await expect(control(4, words.choice)).toHaveValue("max");
  await expect(control(4, words.choice)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("pass");
});

test("user finds the steps and the code as they left each of them, and can go on in code with the steps' program", async ({
  page,
  locale,
}) => {
  const { exercise, words, control, table } = await open(page, locale, keepPeople);
  await control(2, words.value).selectOption('"percent"');
  await expect(table(2)).toBeVisible();
  await exercise.way("code").click();
  await exercise.write("export default 12;");
  await exercise.way("steps").click();
  await page.reload();
  await exercise.reach();
  await expect(control(2, words.value)).toHaveValue('"percent"');
  await exercise.way("code").click();
  await expect(exercise.code).toHaveValue("export default 12;");
  await exercise.way("steps").click();
  await exercise.section.getByText(words.program).click();
  await expect(exercise.section.locator(".program-view")).toContainText('row.unit === "percent"');
  await exercise.section.getByRole("button", { name: words.toCode }).click();
  await expect(exercise.code).toHaveValue(/row\.unit === "percent"/);
  await expect(exercise.code).toBeFocused();
});

test("user without a script reads the steps, and the table under each", async ({
  browser,
  locale,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`/${locale}/${keepPeople.lesson}/`);
  const first = page.getByRole("figure", { name: stepsWords(locale).tableAfter(1) }).first();
  await expect(first).toContainText(stepsWords(locale).rows("80"));
  await expect(first.getByRole("row")).toHaveCount(8);
  await context.close();
});
