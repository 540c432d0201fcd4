import type { Page } from "@playwright/test";
import { keepPeople, partsOnly } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test.use({ serviceWorkers: "allow" });

/** The first visit is over when the device holds what pages and exercises need; the page says so. */
const visited = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-offline", "ready");

test("user can go on without a connection: other lessons, their engine, what was written", async ({
  page,
  context,
}) => {
  await page.goto("/es/");
  await visited(page);
  await context.setOffline(true);
  await page.goto("/es/basic/01-what-does-a-figure-count/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("¿Qué cuenta una cifra?");
  const first = keepPeople(page, "es");
  const { solution } = JSON.parse(
    await page.evaluate(
      async (url) => (await fetch(url)).text(),
      "/exercises/basic/01-what-does-a-figure-count/keep-the-people.json",
    ),
  );
  await first.write(solution);
  await first.check();
  await first.expectTold("pass");
  await page.reload();
  await first.reach();
  await expect(first.code).toHaveValue(solution);

  await page.goto("/en/basic/10-the-first-chart/");
  const chart = partsOnly(page, "en");
  await chart.check();
  await chart.expectTold("fail");
  await expect(chart.result.locator("svg").first()).toBeVisible();
});

test("a page that is not here says so in both languages", async ({ page }) => {
  const answer = await page.request.get("/es/nothing-here/");
  expect(answer.status()).toBe(404);
  await page.setContent(await answer.text());
  await expect(page.locator("main")).toContainText(/página/);
  await expect(page.locator("main")).toContainText(/page/);
});
