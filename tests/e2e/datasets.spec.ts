import { expect, test } from "./fixtures.ts";

test("user can find a dataset, its source and caveats, and download it", async ({ page, locale }) => {
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
