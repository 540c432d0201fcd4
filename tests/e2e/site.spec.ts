import { locales } from "../../src/i18n/locale.ts";
import { chart, choice, choiceMistake, home, placeOf } from "./course.ts";
import { choiceOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const lesson = `/es/${home}/`;

test("user starts in the language of their choice", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Entrar en español" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("¿A cuántas personas?");
});

test("user chooses dark colours, and the next page keeps them", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(lesson);
  await page.getByRole("button", { name: "Cambiar a colores claros u oscuros" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/es/glossary/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(24, 20, 26)");
});

test("user reaches every section from the header, with a menu where there is no room", {
  tag: "@both",
}, async ({ page }) => {
  await page.goto("/es/");
  const menu = page.getByRole("button", { name: "Menú" });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("navigation", { name: "Secciones" }).getByRole("link", { name: "Glosario" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glosario");
});

test("user sees the header on one line in both languages, whatever the width", async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    for (const width of [320, 360, 768, 1024, 1119, 1120, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { height, over } = await page.evaluate(() => ({
        height: document.querySelector("header")?.getBoundingClientRect().height ?? 0,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(height, `${locale}, ${width} px`).toBeLessThan(80);
      expect(over, `${locale}, ${width} px`).toBe(0);
    }
  }
});

test("user of the keyboard can go straight to the content", async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Saltar al contenido" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("user comes back to the exercise that they worked on last", async ({ page }) => {
  await page.goto(lesson);
  const exercise = choiceOn(page, "es");
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail");
  await page.goto("/es/");
  const back = page.getByText("Sigue donde te quedaste:").getByRole("link");
  await back.click();
  await expect(page).toHaveURL(`${lesson}${placeOf(choice)}`);
});

test("user finds a chart's figures in a table", async ({ page }) => {
  await page.goto(`/es/${chart.lesson}/`);
  const drawn = page
    .getByRole("figure")
    .filter({ has: page.getByRole("img") })
    .first();
  await expect(drawn.getByRole("img").first()).toHaveAccessibleName(/\w+ \w+ \w+/);
  await drawn.getByText("Ver los datos del gráfico").click();
  await expect(drawn.getByRole("row").nth(1)).toContainText(/\d/);
});

test("user looks a term up and lands on its definition", async ({ page }) => {
  await page.goto(lesson);
  const term = page.getByRole("main").locator('a[href*="/glossary/#"]').first();
  const [, place = ""] = (await term.getAttribute("href"))?.split("#") ?? [];
  await term.click();
  await expect(page).toHaveURL(`/es/glossary/#${place}`);
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
});

test("user who has the address that a lesson had before comes to where it is now, at the same exercise", async ({
  page,
}) => {
  await page.goto("/es/basic/10-the-first-chart/#exercise-title-that-answers");
  await expect(page).toHaveURL(/\/es\/basic\/the-first-chart\/#exercise-title-that-answers$/);
});
