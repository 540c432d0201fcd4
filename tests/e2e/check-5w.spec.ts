import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { check5wWords } from "../../src/i18n/check-5w.ts";
import { refusals } from "../../src/i18n/intake.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { people5wWords } from "../../src/i18n/people-5w.ts";
import { openFile } from "../../src/intake/open-file.ts";
import { fieldNames } from "../../src/rules-5w/columns/field.ts";
import { rules } from "../../src/rules-5w/rules.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, test } from "./fixtures.ts";

const titleOf = (id: string, locale: Locale) => rules.find((rule) => rule.id === id)?.title[locale] ?? "";
const small = [
  "Organización;Mes;Admin1;Sector;Cuántos;Cantidad",
  "Faro;2021-03;Perú;Salud;4;1",
  "Faro;2021-03;Tumbes;Salud;5;0",
].join("\n");

/** What is brought before the page listens would be lost, so nothing can be brought before. */
async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/tools/5w/`);
  await expect(page.getByLabel(check5wWords(locale).choose)).toBeVisible();
}

test("user can try a simulated report: findings, filter, people, workbook, one sheet for the partner", async ({
  page,
  locale,
}) => {
  const words = check5wWords(locale);
  await page.goto(`/${locale}/`);
  await page.getByRole("link", { name: words.door }).click();
  await page.getByRole("button", { name: words.trySample }).click();
  await expect(page.getByText(words.simulated)).toBeVisible();
  await expect(page.getByRole("heading", { name: words.found })).toBeFocused();

  const found = page.locator("details").filter({ hasText: titleOf("adm1-in-country", locale) });
  await found.locator("summary").click();
  await expect(found.getByRole("row").nth(1)).toContainText("Perú");
  await expect(found.getByRole("row").nth(5)).toBeVisible();
  const summary = page.locator("[data-summary]");
  const filter = page.getByRole("group", { name: words.filter });
  const whole = await summary.textContent();
  await filter.getByLabel(words.organisation).selectOption({ index: 1 });
  await expect(summary).not.toHaveText(whole ?? "");
  await filter.getByLabel(words.organisation).selectOption("");
  await expect(summary).toHaveText(whole ?? "");

  const people = page.getByRole("table", { name: people5wWords(locale).people });
  await expect(people.getByRole("row", { name: "Tumbes" })).toBeVisible();
  await expect(page.getByText(people5wWords(locale).difference)).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.workbook }).click(),
  ]);
  const file = openFile(await readFile(await download.path()));
  if (file.format !== "xlsx") throw new Error("the download is no workbook");
  expect(file.workbook.sheets).toEqual([
    words.sheetReport,
    words.sheetFindings,
    words.sheetRules,
    words.sheetPeople,
  ]);
  expect(file.workbook.read(0).rows[0]?.slice(0, 4)).toEqual([words.row, words.seen, words.todo, "country"]);

  const printed = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  expect(printed.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("user can bring an own report on a phone, name its columns and see what could not be tried", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const words = check5wWords(locale);
  await open(page, locale);
  await page.getByLabel(words.choose).setInputFiles({
    name: "foto.png",
    mimeType: "image/png",
    buffer: Buffer.from("89504e470d0a1a0a", "hex"),
  });
  await expect(page.getByText(refusals(locale).image)).toBeVisible();

  await page
    .getByLabel(words.choose)
    .setInputFiles({ name: "marzo.csv", mimeType: "text/csv", buffer: Buffer.from(small) });
  await expect(page.getByText(words.understoodSize("marzo.csv", 2, 5, 6))).toBeVisible();
  await expect(page.getByText(titleOf("adm1-in-country", locale)).first()).toBeVisible();
  const missing = `${titleOf("people-without-beneficiaries", locale)}: ${words.columnsMissing("«Indicador» y «Beneficiarios del mes»")}`;
  await expect(page.getByRole("listitem").filter({ hasText: missing })).toBeVisible();
  await expect(page.getByText(people5wWords(locale).noPeople)).toBeVisible();

  await page.getByText(words.understoodSize("marzo.csv", 2, 5, 6)).tap();
  await page.getByLabel(fieldNames.beneficiaries[locale]).focus();
  await page.getByLabel(fieldNames.beneficiaries[locale]).selectOption({ label: "E: Cuántos" });
  await expect(page.getByText(people5wWords(locale).noPeople)).toBeHidden();
  await expect(page.getByLabel(fieldNames.beneficiaries[locale])).toBeFocused();
  await expect(page.getByRole("row", { name: "Tumbes" }).last()).toContainText("5");
  await expectAccessible(page);

  await page.getByText(words.paste).tap();
  await page.getByLabel(words.pasted).fill("Producto\tPrecio\nPan\t2");
  await page.getByRole("button", { name: words.checkPasted }).tap();
  await expect(page.getByText(words.foreign)).toBeVisible();
  await expect(page.getByRole("heading", { name: words.found })).toBeHidden();
});

test("user can cancel a check, and bring the file again", async ({ page, locale }) => {
  const words = check5wWords(locale);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/worker-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, locale);
  const bring = () =>
    page
      .getByLabel(words.choose)
      .setInputFiles({ name: "marzo.csv", mimeType: "text/csv", buffer: Buffer.from(small) });
  await bring();
  await page.getByRole("button", { name: words.cancel }).click();
  await expect(page.getByText(words.cancelled)).toBeVisible();
  await expect(page.getByLabel(words.choose)).toBeFocused();
  release();
  await bring();
  await expect(page.getByRole("heading", { name: words.found })).toBeFocused();
  await expect(page.getByText(words.cancelled)).toBeHidden();
});

test("user finds a list that they brought again on the next visit, and can let go of it", async ({
  page,
  locale,
}) => {
  const words = check5wWords(locale);
  await open(page, locale);
  await page.getByText(words.lists, { exact: true }).click();
  await page.getByLabel(words.organisations, { exact: true }).setInputFiles({
    name: "socios.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Organización\nFaro\nBrújula\n"),
  });
  await expect(page.getByText(words.listKept(2))).toBeVisible();
  await page.reload();
  await page.getByText(words.lists, { exact: true }).click();
  await expect(page.getByText(words.listKept(2))).toBeVisible();
  await page.getByLabel(words.choose).setInputFiles({
    name: "marzo.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(small.replace("Faro", "Otra")),
  });
  await expect(page.getByText(titleOf("organisation-in-list", locale)).first()).toBeVisible();
  await page.getByRole("button", { name: words.letGoOf(words.organisations) }).click();
  await expect(page.getByText(words.listGone)).toBeVisible();
  await page.reload();
  await page.getByText(words.lists, { exact: true }).click();
  await expect(page.getByText(words.listKept(2))).toBeHidden();
});

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("user who opened the page once checks a report without a connection", async ({
    page,
    context,
    locale,
  }) => {
    const words = check5wWords(locale);
    await page.goto(`/${locale}/tools/5w/`);
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("button", { name: words.trySample }).click();
    await expect(page.getByRole("heading", { name: words.found })).toBeFocused();
  });
});
