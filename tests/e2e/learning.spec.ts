import { readFileSync } from "node:fs";
import keepMessages from "../../lessons/basic/01-what-does-a-figure-count/exercises/keep-the-people/messages.ts";
import messages from "../../lessons/basic/01-what-does-a-figure-count/exercises/name-the-sum/messages.ts";
import { readExercise } from "../../src/course/exercise/folder.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { keepPeople, nameTheSum, peoplePerEvent, sortTheBars } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const first = (locale: Locale) => `/${locale}/basic/what-does-a-figure-count/`;
const chart = (locale: Locale) => `/${locale}/basic/the-first-chart/`;
const headline = { es: { pass: "Correcto", fail: "Todavía no" }, en: { pass: "Right", fail: "Not yet" } };

test("user can go from the home page to a lesson and be told what a wrong choice means", {
  tag: "@both",
}, async ({ page, locale }) => {
  await page.goto(`/${locale}/`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /¿Qué cuenta una cifra\?|What does a figure count\?/ })
    .click();
  const exercise = nameTheSum(page, locale);
  await exercise.section.locator('input[value="people-reached"]').check();
  await exercise.check();
  await exercise.expectTold("fail", messages["people-reached"][locale]);
  await exercise.section.locator('input[value="nothing"]').check();
  await exercise.check();
  await exercise.expectTold("pass", headline[locale].pass);
});

test("user can type a number as their language writes it, and read what was understood", {
  tag: "@both",
}, async ({ page, locale }) => {
  await page.goto(first(locale));
  const exercise = peoplePerEvent(page, locale);
  const { expected } = await exercise.bundle();
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

test("user can write code, make a mistake and read its own message, and pass", { tag: "@both" }, async ({
  page,
  locale,
}) => {
  await page.goto(first(locale));
  const exercise = keepPeople(page, locale);
  await exercise.check();
  await expect(exercise.told).toContainText(editorWords(locale).blanksLeft(1));
  const [mistake = "", message] = Object.entries(keepMessages)[0] ?? [];
  const { wrong } = await readExercise("basic/what-does-a-figure-count/keep-the-people");
  await exercise.write(wrong[mistake] ?? "");
  await exercise.check();
  await exercise.expectTold("fail", message?.[locale]);
  await exercise.solve();
  await expect(exercise.result.getByRole("table").first()).toBeVisible();
});

test("user can draw a chart, read it as a table, and pass", { tag: "@both" }, async ({ page, locale }) => {
  await page.goto(chart(locale));
  const exercise = sortTheBars(page, locale);
  await exercise.write(
    readFileSync("lessons/basic/11-the-first-chart/exercises/sort-the-bars/wrong/smallest-first.ts", "utf8"),
  );
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.result.locator("svg").first()).toBeVisible();
  await exercise.solve();
  await exercise.result
    .getByText(locale === "es" ? "Los datos del gráfico en una tabla" : "The chart's data as a table")
    .click();
  await expect(exercise.result.getByRole("table").first()).toContainText(formatNumber(184000, locale));
});

test("user's work is there after a reload: the draft, the state and the choice", async ({ page }) => {
  await page.goto(first("es"));
  const exercise = keepPeople(page, "es");
  await exercise.solve();
  await exercise.code.press("ControlOrMeta+End");
  await exercise.code.pressSequentially("\n// vuelvo mañana");
  await exercise.code.blur();
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(/vuelvo mañana/);
  await expect(exercise.section.getByText("Resuelto")).toBeVisible();
  await page.goto("/es/progress/");
  await expect(page.getByRole("listitem").filter({ hasText: "Quédate con las personas" })).toContainText(
    "Resuelto",
  );
});

test("user can start over and take it back", async ({ page }) => {
  await page.goto(first("en"));
  const exercise = keepPeople(page, "en");
  const { starter } = await exercise.bundle();
  await exercise.write("export default 'my own work';");
  await exercise.button("reset").click();
  await exercise.section.getByRole("button", { name: "Go back to the start" }).click();
  await expect(exercise.code).toHaveValue(starter.trimEnd());
  await exercise.section.getByRole("button", { name: "Take back what I had" }).click();
  await expect(exercise.code).toHaveValue("export default 'my own work';");
});

test("user can paste a long program over another and still have it checked", async ({ page }) => {
  await page.goto(first("es"));
  const exercise = keepPeople(page, "es");
  const long = Array.from({ length: 1000 }, (_, line) => `const line${line} = "línea ${line}";`).join("\n");
  await exercise.write(`${long}\nexport default line1;`);
  await exercise.write(`${long}\nexport default line2;`);
  await exercise.check();
  await exercise.expectTold("fail", "Tu programa entrega un texto");
});

test("user sees a solution only after two honest tries", async ({ page }) => {
  await page.goto(first("es"));
  const exercise = keepPeople(page, "es");
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.button("showSolution")).toBeHidden();
  await exercise.write("export default [];");
  await exercise.check();
  await expect(exercise.button("showSolution")).toBeVisible();
});

test("user is told why an answer is right, and why the others are not, once it is found", async ({
  page,
}) => {
  await page.goto(first("es"));
  const { section, told, result } = nameTheSum(page, "es");
  await section.getByRole("radio", { name: /Las ayudas entregadas/ }).check();
  await section.getByRole("button", { name: "Comprobar" }).click();
  await expect(told).toContainText("Todavía no");
  await expect(section).not.toContainText("Son tres unidades");
  await section.getByRole("radio", { name: "Nada que se pueda nombrar" }).check();
  await section.getByRole("button", { name: "Comprobar" }).click();
  await expect(told).toContainText("casi 35 000 carnés y 1100 comunidades. Son tres unidades");
  const others = result.getByRole("definition");
  await expect(others).toHaveCount(3);
  await expect(others.first()).toContainText("Solo la primera cifra cuenta personas");
  await section.getByRole("button", { name: "Ver una solución" }).click();
  await expect(told).toContainText("La respuesta es: «Nada que se pueda nombrar».");
  await expect(told).toContainText("Son tres unidades");
});

test("user opens hints one at a time", async ({ page }) => {
  await page.goto(first("es"));
  const { section } = nameTheSum(page, "es");
  await section.getByRole("button", { name: /Pista 1 de/ }).click();
  await expect(section.locator("details.hint[open]")).toHaveCount(1);
  await section.getByRole("button", { name: /Pista 2 de/ }).click();
  await expect(section.locator("details.hint[open]")).toHaveCount(2);
});

test("user with a keyboard alone can enter the code, write, leave and check", async ({ page }) => {
  await page.goto(first("en"));
  const exercise = keepPeople(page, "en");
  await exercise.reach();
  await exercise.code.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText((await exercise.bundle()).solution);
  await page.keyboard.press("Tab");
  await expect(exercise.code).not.toBeFocused();
  await exercise.code.focus();
  await page.keyboard.press("Control+Enter");
  await exercise.expectTold("pass");
});
