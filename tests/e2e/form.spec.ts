// A form as an enumerator sees it, in a lesson's prose.
import { formWords } from "../../src/i18n/form.ts";
import { expectAccessible, expectToFit } from "./accessible.ts";
import { expect, test } from "./fixtures.ts";

const lesson = "basic/the-form-decides-the-table";

test("user can interview a household by keyboard, see a question skipped, and mend the skip", async ({
  page,
  locale,
}) => {
  const words = formWords(locale);
  await page.goto(`/${locale}/${lesson}/`);
  const form = page.locator("aula-form").filter({ has: page.locator("[data-tries]") });
  const question = form.locator("[data-question]:visible");
  const cell = (column: string) => form.getByRole("row").filter({ hasText: column }).getByRole("cell");
  const next = form.getByRole("button", { name: words.next });
  await expect(question).toHaveCount(1);

  // What is required is asked for, and an answer that is not taken is said to be so.
  await next.click();
  await expect(question.getByRole("alert")).toHaveText(words.required);
  await question.getByRole("textbox").fill("40");
  await page.keyboard.press("Enter");
  await expect(question.getByRole("alert")).toHaveText("A number from 1 to 12.");
  await question.getByRole("textbox").fill("4");
  await page.keyboard.press("Enter");
  await question.getByRole("textbox").fill("3");
  await page.keyboard.press("Enter");
  await question.getByLabel("Some").check();
  await next.click();
  await expect(form.getByRole("status")).toContainText('Question 7 was not shown. Shown when 6 is "None".');
  await expect(form.getByRole("status")).toContainText(words.ended);
  await expect(cell("school_barrier")).toHaveText(words.blank);
  await expectAccessible(page, "aula-form:has([data-tries])");

  // The same household, with another condition.
  await form.getByRole("radio", { name: '6 is "Some" or 6 is "None"' }).check();
  for (let step = 0; step < 3; step++) await next.click();
  await question.getByLabel("Documents are missing").check();
  await next.click();
  await expect(cell("school_barrier")).toHaveText("documents");

  await form.getByRole("button", { name: words.again }).click();
  await expect(question.getByRole("textbox")).toHaveValue("");
  await expect(cell("school_barrier")).toHaveText(words.blank);
});

test("user can answer a form by touch @phone", async ({ page, locale }) => {
  const words = formWords(locale);
  await page.goto(`/${locale}/${lesson}/`);
  const form = page.locator("aula-form").first();
  await form.getByRole("textbox").fill("2");
  await form.getByRole("button", { name: words.next }).tap();
  await form.getByRole("textbox").fill("0");
  await form.getByRole("button", { name: words.next }).tap();
  await expect(form.getByRole("status")).toContainText(words.skipped(6, ""));
  await form.getByText("Sí", { exact: true }).tap();
  await form.getByRole("button", { name: words.back }).tap();
  await expect(form.getByRole("textbox")).toHaveValue("0");
  await expectToFit(page);
});

test("user marks several needs, and is told that none goes with no other", async ({ page, locale }) => {
  const words = formWords(locale);
  await page.goto(`/${locale}/${lesson}/`);
  const form = page.locator("aula-form").last();
  const next = form.getByRole("button", { name: words.next });
  const choose = async (...names: string[]) => {
    for (const name of names)
      await form.locator("[data-question]:visible").getByLabel(name, { exact: true }).setChecked(true);
    await next.click();
  };
  await choose("Another place");
  await form.locator("[data-question]:visible").getByRole("textbox").fill("A hotel");
  await next.click();
  await choose("Yes");
  await choose("No");
  await choose("Food", "Nothing");
  await expect(form.getByRole("alert")).toHaveText(['"Nothing" does not go with another need.']);
  await form.getByLabel("Nothing", { exact: true }).uncheck();
  await choose("Work");
  const cells = form.getByRole("row").filter({ hasText: "needs" }).getByRole("cell");
  await expect(cells).toHaveText(["food work", "1", "0", "0", "0", "0", "1", "0"]);
});

test("user without a script reads all questions of a form, and when each is shown", async ({
  browser,
  locale,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`/${locale}/${lesson}/`);
  const form = page.locator("aula-form").first();
  await expect(form.locator("[data-question]:visible")).toHaveCount(5);
  await expect(form.getByText('Shown when 6 is "None".')).toBeVisible();
  await context.close();
});
