// A program seen step by step: after a run, and in a lesson's prose.
import { stepViewWords } from "../../src/i18n/step-view.ts";
import { expectAccessible, expectToFit } from "./accessible.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const lesson = "intermediate/aggregate-by-the-rules";

test("user can go through the steps of a program by keyboard, each with its line marked", async ({
  page,
  locale,
}) => {
  const words = stepViewWords(locale);
  await page.goto(`/${locale}/${lesson}/`);
  const exercise = new ExerciseOnPage(page, locale, { id: `${lesson}/people-in-march`, lesson });
  await exercise.reach();
  await exercise.button("run").click();
  await exercise.section.getByRole("button", { name: words.stepByStep }).click();
  const said = exercise.section.locator(".step-call:visible");
  await expect(said).toHaveCount(1);
  await expect(said).toContainText(words.leaves);
  const marked = exercise.section.locator(".light-editor .marked-line");
  await expect(marked).toContainText("activities.filter");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("groups");
  await expect(marked).toContainText("export default");
  await expectAccessible(page, "#exercise-people-in-march .step-view");
  await page.keyboard.press("End");
  await expect(said).toContainText("sum");
  // What is typed moves lines: none stays marked.
  await exercise.code.press("End");
  await exercise.code.pressSequentially(" ");
  await expect(marked).toHaveCount(0);
});

test("user can open the steps in a lesson and turn them by touch @phone", async ({ page, locale }) => {
  const words = stepViewWords(locale);
  await page.goto(`/${locale}/${lesson}/`);
  const steps = page.locator("aula-steps");
  await steps.locator("summary").tap();
  const next = steps.getByRole("button", { name: words.next });
  await next.tap();
  await expect(steps.locator(".step-call:visible")).toContainText("groups");
  const box = await next.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await expectToFit(page);
});

test("user without a script reads all steps of a lesson's program", async ({ browser, locale, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`/${locale}/${lesson}/`);
  await page.locator("aula-steps summary").click();
  await expect(page.locator("aula-steps .step-call")).toHaveCount(4);
  await expect(page.locator("aula-steps .step-call").last()).toBeVisible();
  await context.close();
});
