import type { Page } from "@playwright/test";
import { todayWords } from "../../src/i18n/today.ts";
import { answerOf, choice, choiceMistake } from "./course.ts";
import { keptIn, ownDatabase } from "./database.ts";
import { choiceOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const missed = new Date("2026-03-02T15:00:00Z");
const later = (days: number) => new Date(missed.getTime() + days * 86_400_000);
const link = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
const button = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true });
const order = (page: Page) =>
  page
    .locator(`[data-exercise="${choice.id}"] .option input`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

test("user goes over two days later what they missed, its options in another order, and has it off by one tap", async ({
  page,
}) => {
  const words = todayWords("es");
  await page.clock.setFixedTime(missed);
  const exercise = choiceOn(page, "es");
  await exercise.open();
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail");
  const asInLesson = await order(page);
  await page.goto("/es/");
  await expect(page.getByText(words.title)).toHaveCount(0);

  await page.clock.setFixedTime(later(2));
  await page.goto("/es/");
  await link(page, words.start).click();
  await expect(page.getByRole("heading", { level: 2, name: words.place(1, 1) })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect.poll(() => order(page)).not.toEqual(asInLesson);
  for (const option of answerOf(choice)) await exercise.choose(option);
  await exercise.check();
  await exercise.expectTold("pass");
  await button(page, words.finish).click();
  await expect(page.getByText(words.score(1, 1))).toBeVisible();
  const { attempts } = await keptIn(page, ownDatabase);
  expect(attempts.map(({ outcome, review }) => [outcome, review]).sort()).toEqual([
    ["fail", undefined],
    ["pass", true],
  ]);

  // What was answered in the lesson stands there as it was.
  await exercise.open();
  await expect(page.locator(`[data-exercise="${choice.id}"] input[value="${choiceMistake}"]`)).toBeChecked();

  await page.clock.setFixedTime(later(9));
  await page.goto("/es/");
  await button(page, words.hide).click();
  await expect(page.getByText(words.hidden)).toBeVisible();
  await page.goto("/es/progress/");
  await button(page, words.show).click();
  await expect(link(page, words.start)).toBeVisible();
});
