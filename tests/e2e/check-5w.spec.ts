import { check5wWords } from "../../src/i18n/check-5w.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { rules } from "../../src/rules-5w/rules.ts";
import { expect, test } from "./fixtures.ts";

const titleOf = (id: string, locale: Locale) => rules.find((rule) => rule.id === id)?.title[locale] ?? "";

test("user can try a simulated report: findings, filter, people, one sheet for the partner", async ({
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
  const before = await found.getByRole("row").count();
  expect(before).toBeGreaterThan(5);
  await expect(found.getByRole("row").nth(1)).toContainText("Perú");
  const summary = page.locator("[data-summary]");
  const filter = page.getByRole("group", { name: words.filter });
  const whole = await summary.textContent();
  await filter.getByLabel(words.organisation).selectOption({ index: 1 });
  await expect(summary).not.toHaveText(whole ?? "");
  await filter.getByLabel(words.organisation).selectOption("");
  await expect(summary).toHaveText(whole ?? "");

  const people = page.getByRole("table", { name: words.people });
  await expect(people.getByRole("row", { name: "Tumbes" })).toBeVisible();
  await expect(page.getByText(words.difference)).toBeVisible();

  const printed = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  expect(printed.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
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
