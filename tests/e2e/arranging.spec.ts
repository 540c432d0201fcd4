// A program that is made by putting its lines in order.
import type { Page } from "@playwright/test";
import { readExercise } from "../../src/course/exercise/folder.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { type Arrangement, arrangementOf } from "../../src/ways/arrange/arrangement.ts";
import { arrangeWords } from "../../src/ways/arrange/words.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

/** A program whose lines can stand in several orders. */
const arranged = await readExercise("intermediate/the-grammar-of-a-chart/one-column-a-channel");

/** The exercise with its lines before the learner, and the lines as the course cuts them. */
async function open(page: Page, locale: Locale) {
  const exercise = new ExerciseOnPage(page, locale, arranged);
  await exercise.open();
  await exercise.reach();
  await exercise.way("arrange").click();
  const arrangement = arrangementOf(arranged);
  if (!arrangement) throw new Error("the exercise has no lines to arrange");
  const words = arrangeWords(locale);
  const program = exercise.section.getByRole("list", { name: words.program });
  const control = (block: string, name: string) =>
    exercise.section.locator(`[data-unit="${block}"]`).getByRole("button", { name: `${name}:` });
  return { exercise, arrangement, words, program, control };
}
const textsOf = ({ blocks }: Arrangement, ids: string[]) =>
  ids.map((id) => blocks.find((block) => block.id === id)?.text ?? "");

test("user can put the lines of a program in order by touch, in any order that gives the answer", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const { exercise, arrangement, words, program, control } = await open(page, locale);
  await exercise.check();
  await expect(exercise.told).toContainText(words.noneYet);
  const [first = "", second = "", ...rest] = arrangement.order;
  for (const block of [second, first, ...rest]) await control(block, words.add).tap();
  await expect(program.getByRole("listitem")).toHaveCount(arrangement.order.length);
  // The first two do not need each other: both orders give the table.
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can drag a line to its place, and what was done is there after a reload and in the code", async ({
  page,
  locale,
}) => {
  const { exercise, arrangement, words, program, control } = await open(page, locale);
  for (const block of [...arrangement.order].reverse()) await control(block, words.add).click();
  const item = (block: string) => exercise.section.locator(`[data-unit="${block}"]`);
  const [first = ""] = arrangement.order;
  await item(first)
    .locator(".handle")
    .dragTo(item(arrangement.order.at(-1) ?? ""), {
      targetPosition: { x: 40, y: 2 },
    });
  const [moved = ""] = textsOf(arrangement, [first]);
  await expect(program.getByRole("listitem").first()).toContainText(moved.split("\n")[0] ?? "");
  await exercise.way("code").click();
  await exercise.write("export default 1;");
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue("export default 1;");
  await exercise.way("arrange").click();
  await expect(program.getByRole("listitem")).toHaveCount(arrangement.order.length);
  await expect(program.getByRole("listitem").first()).toContainText(moved.split("\n")[0] ?? "");
});

test("user who fails twice is offered to make it shorter, with the keyboard alone", async ({
  page,
  locale,
}) => {
  const { exercise, arrangement, words, control } = await open(page, locale);
  const [stray = ""] = arrangement.blocks.filter(({ id }) => !arrangement.order.includes(id));
  const wrong = arrangement.order.map((block) =>
    textsOf(arrangement, [block])[0]?.startsWith("const largest") ? backwards(arrangement) : block,
  );
  for (const block of wrong) {
    await control(block, words.add).focus();
    await page.keyboard.press("Enter");
  }
  const join = exercise.section.getByRole("button", { name: words.join });
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", arranged.messages["smallest-five"]?.[locale]);
  await expect(join).toBeHidden();
  await page.keyboard.press("Control+Enter");
  await expect(join).toBeVisible();
  expect(stray).toBeDefined();
  await exercise.section.getByRole("button", { name: words.drop }).press("Enter");
  await expect(exercise.section.locator(`[data-unit="${backwards(arrangement)}"]`)).toHaveCount(0);
  await control(arrangement.order[2] ?? "", words.add).press("Enter");
  await control(arrangement.order[2] ?? "", words.up).press("ArrowUp");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("pass");
});

/** The line that a known mistake has instead: it takes the smallest first. */
const backwards = ({ blocks, order }: Arrangement): string =>
  blocks.find(({ id, text }) => !order.includes(id) && text.startsWith("const largest"))?.id ?? "";
