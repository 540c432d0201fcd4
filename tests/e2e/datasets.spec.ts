import { locales } from "../../src/i18n/locale.ts";
import { expect, test } from "./fixtures.ts";

for (const locale of locales) {
  test(`user can find a dataset, its source and caveats, and download it (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/datasets/`);
    await page
      .getByRole("main")
      .locator(`a[href$="/${locale}/datasets/unhcr-peru-population/"]`)
      .first()
      .click();
    await expect(page.getByRole("main")).toContainText(/Creative Commons/);
    await expect(page.getByRole("main")).toContainText("#affected+refugees");
    for (const [extension, start] of [
      [".csv", "year,origin_iso3"],
      [".hxl.csv", "year,origin_iso3"],
      [".xlsx", "PK"],
      [".zip", "PK"],
    ] as const) {
      const downloading = page.waitForEvent("download");
      await page.locator(`a[href$="/downloads/unhcr-peru-population${extension}"]`).first().click();
      const stream = await (await downloading).createReadStream();
      const [chunk] = await stream.take(1).toArray();
      expect(String(chunk).replace("\uFEFF", "").startsWith(start), extension).toBe(true);
    }
  });

  test(`simulated data says that it is simulated (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/datasets/practice-5w/`);
    await expect(page.getByRole("heading", { level: 1 }).locator("xpath=ancestor::main")).toContainText(
      /simulad|simulated/i,
    );
    await page.goto(`/${locale}/basic/05-count-people-once/`);
    await expect(page.getByRole("main")).toContainText(/simulad|simulated/i);
  });
}
