import { anotherChoice, chart, home, placeOf } from "./course.ts";
import { expect, test } from "./fixtures.ts";

test("user can change the language of a page and change back", async ({ page }) => {
  await page.goto("/es/honesty/");
  const spanish = await page.getByRole("heading", { level: 1 }).innerText();
  await page.locator('header a[hreflang="en"]').first().click();
  await expect(page).toHaveURL("/en/honesty/");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(spanish);
  await page.locator('header a[hreflang="es"]').first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spanish);
});

test("user who changes the language in the middle of a lesson stays at the same exercise", async ({
  page,
}) => {
  await page.goto(`/es/${home}/`);
  const exercise = page.locator(placeOf(anotherChoice));
  await exercise.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
  await page
    .locator('header a[hreflang="en"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(exercise).toBeInViewport();
});

test("a lesson can be read without JavaScript: prose, figures, charts, exercises and their code", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/es/${chart.lesson}/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("img").first()).toBeVisible();
  await expect(page.locator(`${placeOf(chart)} pre`)).toContainText("Plot.plot");
  await expect(page.locator(placeOf(chart))).toContainText("JavaScript");
  await context.close();
});
