import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { lessons } from "./templates.ts";

/** Steps are sentences until their choices come, and grow by these: what is made with steps is left out. */
const withSteps = "[data-way-host=steps]:not([hidden])";
const still = `aula-exercise:not(:has(${withSteps}))`;

/** Of each exercise, in CSS pixels: its height, and how far below its top the button stands that checks it. */
const places = (page: Page) =>
  page.locator(still).evaluateAll((exercises) =>
    exercises.map((exercise) => {
      const { top, height } = exercise.getBoundingClientRect();
      const button = exercise.querySelector("[data-do=check]")?.getBoundingClientRect().top ?? 0;
      return `${exercise.id}: ${Math.round(height)}, ${Math.round(button - top)}`;
    }),
  );

// A page that moves while its scripts come takes a button away from under the finger.
for (const lesson of lessons) {
  test(`nothing moves when the exercises of ${lesson} come alive`, { tag: "@phone" }, async ({ page }) => {
    // None is near until it is used.
    await page.addInitScript(() => {
      globalThis.IntersectionObserver = class extends IntersectionObserver {
        override observe() {}
      };
    });
    await page.goto(`/es/${lesson}/`);
    await expect(page.getByRole("button", { name: "Comprobar" }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const programs = await page.locator(`${still} [data-code]`).count();
    const before = await places(page);
    expect(await page.locator("textarea").count()).toBe(0);

    await page
      .locator("aula-exercise")
      .evaluateAll((all) => all.map((exercise) => exercise.dispatchEvent(new FocusEvent("focusin"))));
    await expect(page.locator(`${still} [data-code] textarea`)).toHaveCount(programs);
    await expect(page.locator(`${still} [data-result] [role=status]`)).toHaveCount(before.length);
    expect(await places(page)).toEqual(before);
  });
}
