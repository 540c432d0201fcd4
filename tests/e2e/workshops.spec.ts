import { readWorkshops } from "../../src/course/workshop.ts";
import { locales } from "../../src/i18n/locale.ts";
import { workshopWords } from "../../src/i18n/workshops.ts";
import { expect, test } from "./fixtures.ts";

const workshops = readWorkshops();
const [first] = workshops;
if (!first) throw new Error("there is no workshop");

for (const locale of locales) {
  const words = workshopWords(locale);

  test(`user can find a plan for their audience from the home page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole("link", { name: words.title }).click();
    for (const { audience, prose } of workshops)
      await expect(
        page.getByRole("region", { name: words[audience] }).getByRole("link", { name: prose[locale].title }),
      ).toBeVisible();
    await page.getByRole("link", { name: first.prose[locale].title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.prose[locale].title);
    const timetable = page.getByRole("table");
    await expect(timetable.getByRole("row")).toHaveCount(first.blocks.length + 1);
    await timetable.getByRole("link", { name: first.blocks[1]?.title[locale], exact: true }).click();
    await expect(page.getByRole("heading", { name: first.blocks[1]?.title[locale] })).toBeInViewport();
  });

  for (const { slug, prose } of workshops) {
    test(`the hand-out of ${slug} fits on its sheets in ${locale}`, async ({ page, browserName }) => {
      test.skip(browserName !== "chromium", "only Chromium prints to a file");
      await page.goto(`/${locale}/trainer/workshops/${slug}/hand-out/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(prose[locale].handOut);
      const sheets = 1 + (await page.locator("main hr").count());
      const file = await page.pdf({ preferCSSPageSize: true, format: "A4" });
      expect(file.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
    });

    test(`the plan of ${slug} prints what a facilitator needs and nothing to click in ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/trainer/workshops/${slug}/`);
      await page.emulateMedia({ media: "print" });
      // The width between the margins of an A4 sheet.
      await page.setViewportSize({ width: 672, height: 940 });
      await expect(page.getByRole("table")).toBeVisible();
      await expect(page.getByText(words.openOnce)).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(page.getByRole("link", { name: words.handOut })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
    });
  }
}

test("trainer who opened one plan has all of them without a connection", async ({ page, context }) => {
  await page.goto(`/es/trainer/workshops/${first.slug}/`);
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
  await context.setOffline(true);
  for (const { slug, prose } of workshops) {
    await page.goto(`/en/trainer/workshops/${slug}/hand-out/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(prose.en.handOut);
  }
});

test("learner's device does not fetch what only trainers need", async ({ page }) => {
  await page.goto("/es/");
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.map((name) => name.split(" ").at(-1)).sort()).toEqual(["pages", "tools"]);
});
