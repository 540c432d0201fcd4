// One test for each kind of exercise that learning.spec.ts does not walk through already.

import order from "../../lessons/basic/05-count-people-once/exercises/from-small-to-large/messages.ts";
import pairs from "../../lessons/basic/05-count-people-once/exercises/which-come-back/messages.ts";
import prediction from "../../lessons/intermediate/07-the-grammar-of-a-chart/exercises/one-name-three-rows/messages.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { orderWords } from "../../src/kinds/order/words.ts";
import { kindWords } from "../../src/kinds/words.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test("user who completes a program is told how many blanks are left, and it is no attempt", async ({
  page,
  locale,
}) => {
  await page.goto(`/${locale}/basic/what-does-a-figure-count/`);
  const exercise = new ExerciseOnPage(page, locale, "basic/what-does-a-figure-count", "figure-cards");
  await expect(exercise.section.getByText(kindWords("complete", locale).name, { exact: true })).toBeVisible();
  await exercise.check();
  await expect(exercise.told).toContainText(editorWords(locale).blanksLeft(5));
  await expect(exercise.section.getByText(editorWords(locale).tried)).toBeHidden();
  await exercise.solve();
});

test("user who predicts has to say first what a program gives, then runs it and sees", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const lesson = "intermediate/the-grammar-of-a-chart";
  await page.goto(`/${locale}/${lesson}/`);
  const exercise = new ExerciseOnPage(page, locale, lesson, "one-name-three-rows");
  await expect(exercise.section.getByText("Plot.barX(cuba")).toBeVisible();
  await exercise.run();
  await expect(exercise.told).toContainText(editorWords(locale).predictFirst);
  await exercise.section.locator('input[value="average"]').check();
  await exercise.check();
  await exercise.expectTold("fail", prediction.average[locale]);
  await exercise.run();
  await exercise.expectTold("neutral");
  await expect(
    exercise.result.getByRole("heading", { name: editorWords(locale).programGives }),
  ).toBeVisible();
  await expect(exercise.result.locator("svg").first()).toBeVisible();
  await exercise.section.locator('input[value="stacked"]').check();
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can put in order with the keyboard alone, and finds the order again after a reload", async ({
  page,
  locale,
}) => {
  const lesson = "basic/count-people-once";
  await page.goto(`/${locale}/${lesson}/`);
  const exercise = new ExerciseOnPage(page, locale, lesson, "from-small-to-large");
  await exercise.reach();
  await exercise.check();
  await exercise.expectTold("fail", order["year-below-month"][locale]);
  const item = (value: string) => exercise.section.locator(`li[data-value="${value}"]`);
  const button = (value: string, name: string) => item(value).getByRole("button", { name });
  // once, months-added, largest-row, highest-month
  await button("largest-row", orderWords(locale).moveUp).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await expect(button("largest-row", orderWords(locale).moveUp)).toBeFocused();
  await button("highest-month", orderWords(locale).moveUp).click();
  await exercise.check();
  await exercise.expectTold("fail", order["year-below-month"][locale]);
  await button("highest-month", orderWords(locale).moveUp).click();
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.locator("li[data-value]").first()).toHaveAttribute(
    "data-value",
    "largest-row",
  );
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can match with lists, is told the mistake of a pair, and passes", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const lesson = "basic/count-people-once";
  await page.goto(`/${locale}/${lesson}/`);
  const exercise = new ExerciseOnPage(page, locale, lesson, "which-come-back");
  const list = (value: string) => exercise.section.locator(`select[data-value="${value}"]`);
  await list("rations-on-the-way").selectOption("max");
  await exercise.check();
  await expect(exercise.told).toContainText(editorWords(locale).matchAllFirst);
  await list("friendly-space").selectOption("max");
  await list("monthly-cash").selectOption("max");
  await list("leaflets").selectOption("none");
  await exercise.check();
  await exercise.expectTold("fail", pairs["rations-by-highest-month"][locale]);
  await list("rations-on-the-way").selectOption("sum");
  await list("rations-on-the-way").blur();
  await page.reload();
  await exercise.reach();
  await expect(list("leaflets")).toHaveValue("none");
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user who mends a program can run it as it came, see that it is wrong, and pass", async ({
  page,
  locale,
}) => {
  await page.goto(`/${locale}/basic/count-people-once/`);
  const exercise = new ExerciseOnPage(page, locale, "basic/count-people-once", "same-children");
  await expect(exercise.section.getByText(kindWords("fix", locale).name, { exact: true })).toBeVisible();
  await exercise.run();
  await exercise.expectTold("neutral", editorWords(locale).ran);
  await exercise.check();
  await exercise.expectTold("fail");
  await exercise.solve();
});
