// Exercises of filling in a table.
import { readExercise } from "../../src/course/exercise/folder.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { expectNoViolations, expectToFit } from "./accessible.ts";
import { placeOf } from "./course.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { boxes, holdBack } from "./hold-back.ts";

/** What is typed below are its figures. */
const table = await readExercise("intermediate/aggregate-by-the-rules/tacna-by-hand");
const { lesson, messages } = table;

test.beforeEach(async ({ page, locale }) => {
  await page.goto(`/${locale}/${lesson}/`);
});

test("user can fill a table with the keyboard alone, is told which idea is missing, and passes", async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);

  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  await exercise.reach();
  await expect(cells).toHaveCount(5);
  await expect(exercise.section.locator("[data-filled]")).toBeAttached();
  await exercise.check();
  await expect(exercise.told).toContainText(words.cellsLeft(5));
  await expect(exercise.told).toContainText(words.writeNone);
  await expect(cells.first()).toBeFocused();

  for (const people of ["762", "3521", "24936", "3435"]) {
    await page.keyboard.type(people);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("n/a");
  await page.keyboard.press("Enter");
  await expect(exercise.button("check")).toBeFocused();
  await page.keyboard.press("Enter");
  await exercise.expectTold("fail", messages["months-added"]?.[locale]);
  await expect(cells.nth(1)).toHaveAttribute("aria-invalid", "true");
  await expect(cells.nth(1)).toHaveAccessibleDescription(words.wrong);
  await expect(cells.nth(0)).not.toHaveAttribute("aria-invalid", "true");

  await cells.nth(1).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(locale === "es" ? "1.325" : "1,325");
  await expect(cells.nth(1)).not.toHaveAttribute("aria-invalid", "true");
  await expect(exercise.section.locator("[data-filled]")).toContainText(
    locale === "es" ? "Entiendo: 1325" : "I read: 1,325",
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("9613");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("1204");
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("pass");

  await page.reload();
  await exercise.reach();
  await expect(cells.nth(2)).toHaveValue("9613");
  await expect(cells.nth(4)).toHaveValue("n/a");
});

test("user is told what is no number, and takes typing back with Escape", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = editorWords(locale);

  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  await exercise.reach();
  for (const [row, text] of ["762", "1325", "mil", "1204", "N/A"].entries()) await cells.nth(row).fill(text);
  await exercise.check();
  await expect(exercise.told).toContainText(words.cellsUnread(1));
  await expect(cells.nth(2)).toBeFocused();
  await expect(exercise.section.getByText(words.tried)).toBeHidden();
  await cells.nth(0).focus();
  await page.keyboard.type("55");
  await page.keyboard.press("Escape");
  await expect(cells.nth(0)).toHaveValue("762");
  await cells.nth(2).fill("9613");
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user can paste a column copied in a spreadsheet, and take it back", async ({ page, locale }) => {
  const words = editorWords(locale);

  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  await exercise.reach();
  // What is typed is read once the exercise has come alive; a paste before that is the browser's own.
  await cells.first().fill("?");
  await expect(cells.first()).toHaveAttribute("aria-invalid", "true");
  await cells.first().fill("1");
  await cells.first().evaluate((cell, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, "762\r\n1325\r\n9613\r\n1204\r\n0\r\n12\r\n");
  await expect(cells.nth(3)).toHaveValue("1204");
  await expect(exercise.section.locator("[data-filled]")).toContainText(words.pasted(5, 1));
  await exercise.check();
  await exercise.expectTold("fail", messages["events-as-zero"]?.[locale]);
  await exercise.section.getByRole("button", { name: words.undo }).click();
  await expect(cells.nth(0)).toHaveValue("1");
  await expect(cells.nth(3)).toHaveValue("");
});

test("user who types before the page's script has come loses nothing", async ({ page, locale }) => {
  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  const typed = locale === "es" ? "1.234" : "1,234.0";
  await exercise.reach();
  await cells.first().fill("1");
  await cells.first().blur();
  const scripts = await holdBack(page, boxes);
  await page.reload();
  await exercise.reach();
  await scripts.asked();
  await cells.first().fill(typed);
  scripts.come();
  // What was typed is read, and no draft takes its place.
  await expect(cells.first()).toHaveAccessibleDescription(/1.?234/);
  await expect(cells.first()).toHaveValue(typed);
  await cells.first().blur();
  await page.reload();
  await exercise.reach();
  await expect(cells.first()).toHaveValue(typed);
});

test("user who fills the table in two tabs can look at the other one before choosing", async ({
  page,
  context,
  locale,
}) => {
  const words = editorWords(locale);

  const exercise = new ExerciseOnPage(page, locale, table);
  await exercise.reach();
  await exercise.section.getByRole("textbox").first().fill("762");
  await exercise.section.getByRole("textbox").first().blur();
  const tab = await context.newPage();
  await tab.goto(`/${locale}/${lesson}/`);
  const there = new ExerciseOnPage(tab, locale, table);
  await there.reach();
  await expect(there.section.getByRole("textbox").first()).toHaveValue("762");
  await there.section.getByRole("textbox").nth(1).fill("1325");
  await there.section.getByRole("textbox").nth(1).blur();
  await exercise.section.getByText(words.otherAnswer).click();
  await expect(exercise.section.locator("pre")).toContainText(/\(MAX\), (Personas|People): 1325/);
  await exercise.section.getByRole("button", { name: words.useOther }).click();
  await expect(exercise.section.getByRole("textbox").nth(1)).toHaveValue("1325");
});

test("user who starts over can take the cells back, and sees the table after two tries", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const words = editorWords(locale);

  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  await exercise.reach();
  for (const events of ["0", "381"]) {
    for (const [row, text] of ["762", "1325", "9613", "1204", events].entries())
      await cells.nth(row).fill(text);
    await exercise.check();
    await exercise.expectTold("fail");
  }
  await exercise.button("reset").click();
  await exercise.section.getByRole("button", { name: words.resetYes }).click();
  await expect(cells.nth(1)).toHaveValue("");
  await exercise.section.getByRole("button", { name: words.undo }).click();
  await expect(cells.nth(1)).toHaveValue("1325");
  await exercise.button("showSolution").click();
  await exercise.expectTold("neutral", words.solutionTable);
  await expect(exercise.result.getByRole("row", { name: /N\/A/ }).last()).toBeVisible();
});

test("axe finds nothing in a table that is filled in, and it needs no sideways scrolling at 320 px", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const exercise = new ExerciseOnPage(page, locale, table);
  const cells = exercise.section.getByRole("textbox");
  await exercise.reach();
  for (const [row, text] of ["762", "1.325,0", "9613", "5", "0"].entries()) await cells.nth(row).fill(text);
  await exercise.check();
  await exercise.expectTold("fail");
  await expectNoViolations(page, placeOf(table));
  await expectToFit(page);
});
