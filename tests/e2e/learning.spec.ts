import { editorWords } from "../../src/i18n/editor.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import {
  answerOf,
  blanksIn,
  chart,
  choice,
  choiceMistake,
  home,
  homeLesson,
  program,
  programMistake,
} from "./course.ts";
import { chartOn, choiceOn, numberOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { boxes, holdBack } from "./hold-back.ts";

const first = (locale: Locale) => `/${locale}/${home}/`;
const headline = { es: { pass: "Correcto", fail: "Todavía no" }, en: { pass: "Right", fail: "Not yet" } };

test("user can go from the home page to a lesson and be told what a wrong choice means", {
  tag: "@both",
}, async ({ page, locale }) => {
  await page.goto(`/${locale}/`);
  await page.getByRole("main").getByRole("link", { name: homeLesson.prose[locale].title }).click();
  const exercise = choiceOn(page, locale);
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail", choice.messages[choiceMistake]?.[locale]);
  for (const option of answerOf(choice)) await exercise.choose(option);
  await exercise.check();
  await exercise.expectTold("pass", headline[locale].pass);
});

test("user can type a number as their language writes it, and read what was understood", async ({
  page,
  locale,
}) => {
  const exercise = numberOn(page, locale);
  await exercise.open();
  const { expected } = exercise.bundle;
  if (expected.kind !== "scalar" || typeof expected.cell !== "number") throw new Error("not a number");
  const box = exercise.section.getByRole("textbox");
  await box.fill(locale === "es" ? "1.234,5" : "1,234.5");
  await expect(exercise.section.getByText(formatNumber(1234.5, locale))).toBeVisible();
  await exercise.check();
  await exercise.expectTold("fail", headline[locale].fail);
  await box.fill(formatNumber(expected.cell, locale, { digits: 2 }));
  await exercise.check();
  await exercise.expectTold("pass");
});

test("user whose number can be read in two ways says once how they write, and is asked no more", async ({
  page,
}) => {
  const words = editorWords("es");
  const exercise = numberOn(page, "es");
  await exercise.open();
  const box = exercise.section.getByRole("textbox");
  await box.fill("1.325");
  const read = exercise.section.locator(".number-read");
  await expect(read).toHaveText(words.readOneOfTwo(formatNumber(1325, "es"), formatNumber(1.325, "es")));
  const asPoint = exercise.section.getByRole("button", { name: words.writeDecimals(".") });
  await asPoint.click();
  await expect(read).toHaveText(words.read(formatNumber(1.325, "es")));
  await expect(asPoint).toBeHidden();
  await expect(box).toBeFocused();
  const scripts = await holdBack(page, boxes);
  await page.reload();
  await exercise.reach();
  await scripts.asked();
  await box.focus();
  scripts.come();
  // Whoever stands in the box when the kept number comes replaces it by typing.
  await expect(box).toHaveValue("1.325");
  await page.keyboard.type("2.750");
  await expect(read).toHaveText(words.read(formatNumber(2.75, "es")));
});

test("user can write code, make a mistake and read its own message, and pass", { tag: "@both" }, async ({
  page,
  locale,
}) => {
  await page.goto(first(locale));
  const exercise = programOn(page, locale);
  await exercise.check();
  await expect(exercise.told).toContainText(editorWords(locale).blanksLeft(blanksIn(program)));
  await expect(exercise.section.getByText(editorWords(locale).tried)).toBeHidden();
  await exercise.write(program.wrong[programMistake] ?? "");
  await exercise.check();
  await exercise.expectTold("fail", program.messages[programMistake]?.[locale]);
  await exercise.solve();
  await expect(exercise.result.getByRole("table").first()).toBeVisible();
});

test("user can draw a chart, read it as a table, and pass", { tag: "@phone" }, async ({ page, locale }) => {
  const exercise = chartOn(page, locale);
  await exercise.open();
  await exercise.write(Object.values(chart.wrong)[0] ?? "");
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.result.getByRole("img")).toBeVisible();
  await exercise.solve();
  // All of it is read without moving it sideways.
  const frame = exercise.result.getByRole("group", { name: editorWords(locale).yourChart });
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await exercise.result
    .getByText(locale === "es" ? "Los datos del gráfico en una tabla" : "The chart's data as a table")
    .click();
  await expect(exercise.result.getByRole("table").first()).toContainText(/\d{3}/);
});

test("user's work is there after a reload: the draft, the state and the choice", async ({ page }) => {
  await page.goto(first("es"));
  const exercise = programOn(page, "es");
  await exercise.solve();
  await exercise.code.press("ControlOrMeta+End");
  await exercise.code.pressSequentially("\n// vuelvo mañana");
  await exercise.code.blur();
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(/vuelvo mañana/);
  await expect(exercise.section.getByText("Resuelto")).toBeVisible();
  await page.goto("/es/progress/");
  await expect(page.getByRole("listitem").filter({ hasText: program.file.title.es })).toContainText(
    "Resuelto",
  );
});

test("user can paste a long program over another and still have it checked", async ({ page }) => {
  await page.goto(first("es"));
  const exercise = programOn(page, "es");
  const long = Array.from({ length: 300 }, (_, line) => `const line${line} = "línea ${line}";`).join("\n");
  await exercise.write(`${long}\nexport default line1;`);
  await exercise.write(`${long}\nexport default line2;`);
  await exercise.check();
  await exercise.expectTold("fail", "Tu programa entrega un texto");
});

test("user opens hints one at a time, sees a solution only after two honest tries, can start over and take it back", async ({
  page,
}) => {
  await page.goto(first("es"));
  const { section } = choiceOn(page, "es");
  await section.getByRole("button", { name: /Pista 1 de/ }).click();
  await expect(section.locator("details.hint[open]")).toHaveCount(1);
  await section.getByRole("button", { name: /Pista 2 de/ }).click();
  await expect(section.locator("details.hint[open]")).toHaveCount(2);

  const words = editorWords("es");
  const exercise = programOn(page, "es");
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.button("showSolution")).toBeHidden();
  await exercise.write("export default [];");
  await exercise.check();
  await expect(exercise.button("showSolution")).toBeVisible();
  await exercise.button("reset").click();
  await exercise.section.getByRole("button", { name: words.resetYes }).click();
  await expect(exercise.code).toHaveValue(exercise.bundle.starter.trimEnd());
  await exercise.section.getByRole("button", { name: words.undo }).click();
  await expect(exercise.code).toHaveValue("export default [];");
});

test("user is told why an answer is right, and why the others are not, once it is found", async ({
  page,
}) => {
  const exercise = choiceOn(page, "es");
  await exercise.open();
  const why = await exercise.section
    .locator("template[data-why]")
    .evaluate((kept: HTMLTemplateElement) => kept.content.querySelector(".why")?.textContent?.trim() ?? "");
  expect(why).not.toBe("");
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.section).not.toContainText(why);
  for (const option of answerOf(choice)) await exercise.choose(option);
  await exercise.check();
  await exercise.expectTold("pass", why);
  await expect(exercise.result.getByRole("definition")).toHaveCount(Object.keys(choice.messages).length);
  await exercise.button("showSolution").click();
  await exercise.expectTold("neutral", "La respuesta es");
  await expect(exercise.told).toContainText(why);
});

test("user with a keyboard alone can enter the code, write, leave and check", async ({ page }) => {
  await page.goto(first("en"));
  const exercise = programOn(page, "en");
  await exercise.reach();
  await exercise.code.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(exercise.bundle.solution);
  await page.keyboard.press("Tab");
  await expect(exercise.code).not.toBeFocused();
  await exercise.code.focus();
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("pass");
});
