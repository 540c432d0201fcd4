// Exercises of pointing: at cells of a table, at marks of a chart.
import type { Locator } from "@playwright/test";
import { editorWords } from "../../src/i18n/editor.ts";
import { spotWords } from "../../src/kinds/spot/words.ts";
import { expectNoViolations, expectToFit } from "./accessible.ts";
import { answerOf, bundleOf, inCells, onMarks, placeOf } from "./course.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { boxes, holdBack } from "./hold-back.ts";

/** What is told of a place that is none of the right ones. */
const mistakesAt = (exercise: { id: string }) => bundleOf(exercise.id).choice?.mistakes ?? [];

test("user can point at cells with the keyboard alone, and finds them again after a reload", async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);
  const exercise = new ExerciseOnPage(page, locale, inCells);
  const cell = (spot: string) => exercise.section.locator(`td button[data-spot="${spot}"]`);
  const names = exercise.section.locator("tbody th button");
  await exercise.open();
  await exercise.reach();
  await expect(names.first()).toHaveAttribute("tabindex", "0");
  await exercise.check();
  await expect(exercise.told).toContainText(words.pointFirst);
  await expect(names.first()).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const here = exercise.section.locator("tbody tr").nth(1).locator("td button").first();
  await expect(here).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(here).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+Enter");
  const place = (await here.getAttribute("data-spot")) ?? "";
  const mistake = mistakesAt(inCells).find(({ chosen }) => chosen.includes(place));
  await exercise.expectTold("fail", inCells.messages[mistake?.id ?? ""]?.[locale]);
  await page.keyboard.press("Space");
  await expect(here).toHaveAttribute("aria-pressed", "false");

  const [first = "", ...others] = answerOf(inCells);
  await cell(first).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", /hay más|there is more/);
  for (const spot of others) {
    await cell(spot).focus();
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Tab");
  await expect(exercise.button("check")).toBeFocused();

  await page.reload();
  await exercise.reach();
  for (const spot of answerOf(inCells)) await expect(cell(spot)).toHaveAttribute("aria-pressed", "true");
  await expect(exercise.section.locator("[data-pointed]")).not.toBeEmpty();
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can point at a mark, is told why it keeps its word, and sees after two tries which does not", async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, onMarks);
  const mark = (spot: string) => exercise.section.locator(`.marks [data-spot="${spot}"]`);
  const [one, other] = mistakesAt(onMarks).map(({ id, chosen }) => ({
    spot: chosen[0] ?? "",
    told: onMarks.messages[id]?.[locale],
  }));
  const right = answerOf(onMarks);
  await exercise.open();
  await exercise.reach();
  await mark(one?.spot ?? "").click();
  await expect(exercise.section.locator("[data-pointed]")).not.toBeEmpty();
  await exercise.check();
  await exercise.expectTold("fail", one?.told);

  // Several places are asked for, so what was pointed at is taken back by pointing again.
  await mark(one?.spot ?? "").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect(mark(one?.spot ?? "")).not.toBeFocused();
  await mark(other?.spot ?? "").focus();
  await page.keyboard.press("Enter");
  await expect(mark(other?.spot ?? "")).toHaveAttribute("aria-pressed", "true");
  await expect(mark(one?.spot ?? "")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", other?.told);
  await exercise.button("showSolution").click();
  await exercise.expectTold("neutral", /\d/);

  await exercise.section.getByText(spotWords(locale).pointInTable).click();
  await exercise.section.locator(`tr [data-spot="${other?.spot}"]`).click();
  for (const spot of right) {
    await exercise.section.locator(`tr [data-spot="${spot}"]`).click();
    await expect(mark(spot)).toHaveAttribute("aria-pressed", "true");
  }
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user who starts over can take back what was pointed at", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);
  const exercise = new ExerciseOnPage(page, locale, inCells);
  const [first = ""] = answerOf(inCells);
  const place = exercise.section.locator(`td button[data-spot="${first}"]`);
  await exercise.open();
  await exercise.reach();
  await expect(place).toHaveAttribute("tabindex", "-1");
  await place.click();
  await exercise.button("reset").click();
  await exercise.section.getByRole("button", { name: words.resetYes }).click();
  await expect(place).toHaveAttribute("aria-pressed", "false");
  await exercise.section.getByRole("button", { name: words.undo }).click();
  await expect(place).toHaveAttribute("aria-pressed", "true");
});

test("axe finds nothing in what can be pointed at, and it needs no sideways scrolling at 320 px", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [folder, within] of [
    [inCells, "td"],
    [onMarks, ".marks"],
  ] as const) {
    const exercise = new ExerciseOnPage(page, locale, folder);
    const [mistake] = mistakesAt(folder);
    await exercise.open();
    await exercise.reach();
    // It can be reached by Tab once it listens.
    await expect(exercise.section.locator(`${within} [data-spot][tabindex]`).first()).toBeAttached();
    await exercise.section.locator(`${within} [data-spot="${mistake?.chosen[0]}"]`).click();
    for (const more of await exercise.section.locator("fieldset summary").all()) await more.click();
    await exercise.check();
    await exercise.expectTold("fail");
    await expectNoViolations(page, placeOf(folder));
    await expectToFit(page);
  }
});

test("a finger that lands a little beside a bar points at it", { tag: "@phone" }, async ({ page }) => {
  const exercise = new ExerciseOnPage(page, "es", onMarks);
  await exercise.open();
  await exercise.reach();
  const marks = exercise.section.locator(".marks").getByRole("button");
  await expect(marks.first()).toBeVisible();
  const bars = await marks.all();
  const widths = await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.width ?? 0));
  const short = bars[widths.indexOf(Math.min(...widths))];
  await short?.scrollIntoViewIfNeeded();
  const box = await short?.boundingBox();
  if (!box) throw new Error("the bar is not there");
  await page.touchscreen.tap(box.x + box.width + 15, box.y + box.height / 2);
  await expect(short as Locator).toHaveAttribute("aria-pressed", "true");
});

test("user without scripts can read the table and the chart that are to be judged", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`/es/${inCells.lesson}/`);
  await expect(
    page.locator(placeOf(inCells)).getByRole("cell").filter({ hasText: /\d/ }).first(),
  ).toBeVisible();
  await page.goto(`/es/${onMarks.lesson}/`);
  const chart = page.locator(placeOf(onMarks));
  await expect(chart.getByRole("img").first()).toHaveAccessibleName(/^(Gráfico|Cuadrícula) de \d/);
  await chart.getByText(spotWords("es").pointInTable).click();
  await expect(chart.getByRole("row").nth(1)).toBeVisible();
  await context.close();
});

test("user who points before the script came, on a slow line, has pointed", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const exercise = new ExerciseOnPage(page, locale, inCells);
  const cell = (spot: string) => exercise.section.locator(`td button[data-spot="${spot}"]`);
  const [first = "", ...others] = answerOf(inCells);
  const scripts = await holdBack(page, boxes);
  await exercise.open();
  await exercise.reach();
  await scripts.asked();
  await cell(first).click();
  scripts.come();
  await expect(cell(first)).toHaveAttribute("aria-pressed", "true");
  for (const spot of others) await cell(spot).click();
  await exercise.check();
  await exercise.expectTold("pass");

  // What was pointed at just now counts, and not what was kept.
  const late = await holdBack(page, boxes);
  await page.reload();
  await exercise.reach();
  await late.asked();
  await cell(first).click();
  late.come();
  await expect(cell(first)).toHaveAttribute("aria-pressed", "true");
  for (const spot of others) await expect(cell(spot)).toHaveAttribute("aria-pressed", "false");
});
