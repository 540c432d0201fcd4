// Exercises of pointing: at cells of a table, at marks of a chart.

import totals from "../../lessons/basic/05-count-people-once/exercises/totals-that-repeat/messages.ts";
import bars from "../../lessons/basic/12-honest-charts/exercises/longer-than-a-month/messages.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { spotWords } from "../../src/kinds/spot/words.ts";
import { expectNoViolations, expectToFit } from "./accessible.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const onTable = "basic/count-people-once";
const onChart = "basic/honest-charts";

test("user can point at cells with the keyboard alone, and finds them again after a reload", async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);

  await page.goto(`/${locale}/${onTable}/`);
  const exercise = new ExerciseOnPage(page, locale, onTable, "totals-that-repeat");
  const cell = (spot: string) => exercise.section.locator(`td button[data-spot="${spot}"]`);
  const names = exercise.section.locator("tbody th button");
  await exercise.reach();
  await expect(names.first()).toHaveAttribute("tabindex", "0");
  await exercise.check();
  await expect(exercise.told).toContainText(words.pointFirst);
  await expect(names.first()).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(cell("child_spaces.january")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", totals["one-month"][locale]);
  await page.keyboard.press("Space");
  await expect(cell("child_spaces.january")).toHaveAttribute("aria-pressed", "false");

  await page.keyboard.press("End");
  await expect(cell("psychosocial.total")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", /hay más|there is more/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(exercise.button("check")).toBeFocused();

  await page.reload();
  await exercise.reach();
  await expect(cell("child_spaces.total")).toHaveAttribute("aria-pressed", "true");
  await expect(exercise.section.locator("[data-pointed]")).toContainText("Total");
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can point at a bar, is told why it keeps its word, and points at the one that does not", async ({
  page,
  locale,
}) => {
  await page.goto(`/${locale}/${onChart}/`);
  const exercise = new ExerciseOnPage(page, locale, onChart, "longer-than-a-month");
  const bar = (name: RegExp) => exercise.section.locator(".marks").getByRole("button", { name });
  await exercise.reach();
  await bar(/^(junio|June): 88/).click();
  await expect(exercise.section.locator("[data-pointed]")).toContainText(/: 88/);
  await exercise.check();
  await exercise.expectTold("fail", bars["the-longest"][locale]);

  // One place is asked for, so the next takes the place of the first.
  await bar(/^(mayo|May): 80/).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(bar(/^(julio|July)/)).toHaveAttribute("aria-pressed", "true");
  await expect(bar(/^(junio|June)/)).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("fail", bars["the-shortest"][locale]);

  await exercise.section.getByText(spotWords(locale).pointInTable).click();
  const row = exercise.section.getByRole("row", { name: /21/ });
  await row.getByRole("button").click();
  await expect(bar(/21/)).toHaveAttribute("aria-pressed", "true");
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user who starts over can take back what was pointed at", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);

  await page.goto(`/${locale}/${onTable}/`);
  const exercise = new ExerciseOnPage(page, locale, onTable, "totals-that-repeat");
  const total = exercise.section.locator('button[data-spot="orientation.total"]');
  await exercise.reach();
  await expect(total).toHaveAttribute("tabindex", "-1");
  await total.click();
  await exercise.button("reset").click();
  await exercise.section.getByRole("button", { name: words.resetYes }).click();
  await expect(total).toHaveAttribute("aria-pressed", "false");
  await exercise.section.getByRole("button", { name: words.undo }).click();
  await expect(total).toHaveAttribute("aria-pressed", "true");
});

test("user can see where to point after two tries", async ({ page, locale }) => {
  await page.goto(`/${locale}/${onChart}/`);
  const exercise = new ExerciseOnPage(page, locale, onChart, "longer-than-a-month");
  await exercise.reach();
  for (const name of [/^(junio|June)/, /^(julio|July)/]) {
    await exercise.section.locator(".marks").getByRole("button", { name }).click();
    await exercise.check();
    await exercise.expectTold("fail");
  }
  await exercise.button("showSolution").click();
  await exercise.expectTold("neutral", /(set\. a dic\.|Sep\. to Dec\.): 21/);
});

test("axe finds nothing in what can be pointed at, and it needs no sideways scrolling at 320 px", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [lesson, name, place] of [
    [onTable, "totals-that-repeat", "td button[data-spot='orientation.total'][tabindex]"],
    [onChart, "longer-than-a-month", ".marks button[data-spot=june]"],
  ] as const) {
    await page.goto(`/${locale}/${lesson}/`);
    const exercise = new ExerciseOnPage(page, locale, lesson, name);
    await exercise.reach();
    await exercise.section.locator(place).click();
    for (const more of await exercise.section.locator("fieldset summary").all()) await more.click();
    await exercise.check();
    await exercise.expectTold("fail");
    await expectNoViolations(page, `#exercise-${name}`);
    await expectToFit(page);
  }
});

test("a finger that lands a little beside a bar points at it", { tag: "@phone" }, async ({ page }) => {
  await page.goto(`/es/${onChart}/`);
  const exercise = new ExerciseOnPage(page, "es", onChart, "longer-than-a-month");
  await exercise.reach();
  const short = exercise.section.locator(".marks").getByRole("button", { name: /^julio/ });
  await short.scrollIntoViewIfNeeded();
  const box = await short.boundingBox();
  if (!box) throw new Error("the bar is not there");
  await page.touchscreen.tap(box.x + box.width + 15, box.y + box.height / 2);
  await expect(short).toHaveAttribute("aria-pressed", "true");
});

test("user without scripts can read the table and the chart that are to be judged", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`/es/${onTable}/`);
  await expect(
    page.locator("#exercise-totals-that-repeat").getByRole("cell", { name: "3559" }),
  ).toBeVisible();
  await page.goto(`/es/${onChart}/`);
  const chart = page.locator("#exercise-longer-than-a-month");
  await expect(chart.getByRole("img", { name: /Cinco barras/ })).toBeVisible();
  await chart.getByText(spotWords("es").pointInTable).click();
  await expect(chart.getByRole("row", { name: /junio/ })).toBeVisible();
  await context.close();
});
