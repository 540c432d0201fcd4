// One test for each kind of exercise that learning.spec.ts does not walk through already.
import { editorWords } from "../../src/i18n/editor.ts";
import { orderWords } from "../../src/kinds/order/words.ts";
import { kindWords } from "../../src/kinds/words.ts";
import { answerOf, firstOf, programToFix } from "./course.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { holdBack } from "./hold-back.ts";

const predict = await firstOf("predict", ({ file }) => "options" in file);
const order = await firstOf("order");
const match = await firstOf("match");

test("user who predicts has to say first what a program gives, then runs it and sees", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const exercise = new ExerciseOnPage(page, locale, predict);
  const [mistake = "", message] = Object.entries(predict.messages)[0] ?? [];
  const [right = ""] = answerOf(predict);
  await exercise.open();
  await expect(exercise.section.locator("pre").first()).toContainText(/\w/);
  await exercise.run();
  await expect(exercise.told).toContainText(editorWords(locale).predictFirst);
  await exercise.choose(mistake);
  await exercise.check();
  await exercise.expectTold("fail", message?.[locale]);
  await exercise.run();
  await exercise.expectTold("neutral");
  await expect(
    exercise.result.getByRole("heading", { name: editorWords(locale).programGives }),
  ).toBeVisible();
  await expect(exercise.result).toContainText(/\d/);
  await exercise.choose(right);
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can put in order with the keyboard alone, and finds the order again after a reload", async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, order);
  const up = (value: string) =>
    exercise.section
      .locator(`li[data-value="${value}"]`)
      .getByRole("button", { name: orderWords(locale).moveUp });
  await exercise.open();
  await exercise.reach();
  await exercise.check();
  await exercise.expectTold("fail");
  const { options = [], mistakes = [] } = exercise.bundle.choice ?? {};
  const follow = (wanted: string[], all: string[]) =>
    wanted.every((value, at) => at === 0 || all.indexOf(wanted[at - 1] ?? "") < all.indexOf(value));
  const told = mistakes.find(({ chosen }) => follow(chosen, options));
  if (told) await expect(exercise.told).toContainText(order.messages[told.id]?.[locale] ?? "");

  const standing = [...options];
  const answer = answerOf(order);
  for (const [place, value] of answer.entries()) {
    for (let at = standing.indexOf(value); at > place; at--) {
      await up(value).focus();
      await page.keyboard.press("Enter");
      // Whoever moves it further need not look for its button again.
      if (at - 1 > 0) await expect(up(value)).toBeFocused();
    }
    standing.splice(place, 0, ...standing.splice(standing.indexOf(value), 1));
  }
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.locator("li[data-value]").first()).toHaveAttribute(
    "data-value",
    answer[0] ?? "",
  );
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user who moves an item before the script came, on a slow line, has moved it", async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, order);
  const items = exercise.section.locator("li[data-value]");
  const scripts = await holdBack(page, /\/session\.[\w-]+\.js$/);
  await exercise.open();
  await exercise.reach();
  await scripts.asked();
  const second = (await items.nth(1).getAttribute("data-value")) ?? "";
  await items
    .nth(1)
    .getByRole("button", { name: orderWords(locale).moveUp })
    .click();
  scripts.come();
  await expect(items.first()).toHaveAttribute("data-value", second);
});

test("user can match with lists, is told the mistake of a pair, and passes", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, match);
  const pairs = answerOf(match).map((pair) => pair.split("="));
  const mistake = exercise.bundle.choice?.mistakes.find(({ chosen }) => chosen.length === 1);
  const [wrongOne = "", wrongPartner = ""] = mistake?.chosen[0]?.split("=") ?? [];
  const list = (value: string) => exercise.section.locator(`select[data-value="${value}"]`);
  await exercise.open();
  await list(wrongOne).selectOption(wrongPartner);
  await exercise.check();
  await expect(exercise.told).toContainText(editorWords(locale).matchAllFirst);
  for (const [value = "", partner = ""] of pairs) {
    if (value !== wrongOne) await list(value).selectOption(partner);
  }
  await exercise.check();
  await exercise.expectTold("fail", match.messages[mistake?.id ?? ""]?.[locale]);
  const rightPartner = pairs.find(([value]) => value === wrongOne)?.[1] ?? "";
  await list(wrongOne).selectOption(rightPartner);
  await list(wrongOne).blur();
  await page.reload();
  await exercise.reach();
  await expect(list(wrongOne)).toHaveValue(rightPartner);
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user who mends a program can run it as it came, see that it is wrong, and pass", async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, programToFix);
  await exercise.open();
  await expect(exercise.section.getByText(kindWords("fix", locale).name, { exact: true })).toBeVisible();
  await exercise.run();
  await exercise.expectTold("neutral", editorWords(locale).ran);
  await exercise.check();
  await exercise.expectTold("fail");
  await exercise.solve();
});
