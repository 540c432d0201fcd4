import { searchWords } from "../../src/search/words.ts";
import { expect, test } from "./fixtures.ts";

const query = { es: "doble conteo", en: "counted twice" };

test.describe("once it was opened", () => {
  test.use({ serviceWorkers: "allow" });

  test("user finds a term by plain words, comes back to what was looked for, and searches without a connection", async ({
    page,
    context,
    locale,
  }) => {
    const words = searchWords(locale);
    await page.goto(`/${locale}/`);
    await page.getByRole("link", { name: words.title }).click();
    const field = page.getByRole("searchbox", { name: words.label });
    await expect(field).toBeFocused();
    await field.fill("zzzzzz");
    await expect(page.getByText(words.nothing("zzzzzz"))).toBeVisible();
    await field.fill(query[locale]);
    const results = page.locator("[data-results]").getByRole("listitem");
    await results.first().getByRole("link").click();
    await expect(page).toHaveURL(/glossary\/#double-counting$/);
    await page.goBack();
    await expect(field).toHaveValue(query[locale]);
    await expect(results.first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    await context.setOffline(true);
    await page.reload();
    await expect(results.first()).toBeVisible();
  });
});
