import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { editorWords } from "../../src/i18n/editor.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { expectNoViolations } from "./accessible.ts";
import { ExerciseOnPage, sortTheBars } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const program = (file: string) => readFileSync(`lessons/${file}`, "utf8");
const chart = (locale: Locale) => `/${locale}/basic/the-first-chart/`;

/** From the middle of one shape to that of another, in pixels; measured at once, because the page may scroll. */
const between = async (one: Locator, other: Locator) =>
  one.evaluate(
    (a, b) => {
      const middle = (shape: Element | SVGElement | HTMLElement | null) => {
        const { x, y, width, height } = shape?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [from, to] = [middle(a), middle(b)];
      return { x: to.x - from.x, y: to.y - from.y };
    },
    await other.elementHandle(),
  );

test("user sees in the drawing which bars to check, with the numbers of the table's rows", async ({
  page,
  locale,
}) => {
  await page.goto(chart(locale));
  const exercise = sortTheBars(page, locale);
  const { solution } = await exercise.bundle();
  const half = '(row) => (row.id === "F017" || row.id === "F019" ? row.value / 2 : row.value)';
  await exercise.write(solution.replace('x: "value"', `x: ${half}`));
  await exercise.check();
  await exercise.expectTold("fail");

  const { markedByNumber, wrong, right } = editorWords(locale);
  await expect(exercise.result.getByText(markedByNumber)).toBeVisible();
  const rows = exercise.result.getByRole("row");
  await expect(rows.filter({ hasText: "F017" })).toContainText(`1${wrong}`);
  await expect(rows.filter({ hasText: "F019" })).toContainText(`2${wrong}`);
  await expect(rows.filter({ hasText: "F016" })).toContainText(right);

  const drawing = exercise.result.getByRole("img");
  await expect(drawing.locator(".pointed-number")).toHaveText(["1", "2"]);
  // The facts' second and fourth bar: the number stands on its own bar.
  for (const [at, bar] of [1, 3].entries()) {
    const number = drawing.locator(".pointed-number").nth(at);
    const { x, y } = await between(number, drawing.locator('[aria-label="bar"] rect').nth(bar));
    expect([Math.abs(x) < 2, Math.abs(y) < 2]).toEqual([true, true]);
  }
  await expectNoViolations(page, "#exercise-sort-the-bars");
});

test("user sees in the drawing which points of a line stand for months without a report", async ({
  page,
}) => {
  await page.goto("/es/basic/honest-charts/");
  const exercise = new ExerciseOnPage(page, "es", "basic/honest-charts", "missing-months");
  await exercise.write(program("basic/12-honest-charts/exercises/missing-months/wrong/zero-kept.ts"));
  await exercise.check();
  await exercise.expectTold("fail");
  const drawing = exercise.result.getByRole("img");
  await expect(drawing.locator(".pointed-number")).toHaveCount(5);
  await expect(drawing.locator("circle.pointed-outline")).toHaveCount(5);
  // On the line of the axis, where 0 is.
  const zero = drawing.locator('[aria-label="y-axis tick"] path').first();
  for (const ring of await drawing.locator("circle.pointed-outline").all())
    expect(Math.abs((await between(ring, zero)).y)).toBeLessThan(2);
});

test("user sees the axis that begins too late, and no numbers where nothing single is meant", async ({
  page,
}) => {
  await page.goto(chart("en"));
  const exercise = new ExerciseOnPage(page, "en", "basic/the-first-chart", "start-at-zero");
  await exercise.write(program("basic/11-the-first-chart/exercises/start-at-zero/starter.ts"));
  await exercise.check();
  await exercise.expectTold("fail");
  await expect(exercise.result.getByText(editorWords("en").marked)).toBeVisible();
  const drawing = exercise.result.getByRole("img");
  await expect(drawing.locator("line.pointed-outline")).toHaveCount(1);
  await expect(drawing.locator(".pointed-number")).toHaveCount(0);
  // All of the axis, and so its name.
  const bars = await between(drawing.locator("line.pointed-outline"), drawing.locator('[aria-label="bar"]'));
  expect(bars.y).toBeLessThan(0);
  await expect(drawing.locator('[aria-label="x-axis label"] .pointed-text')).toHaveCount(1);
});

test("user who runs a chart without checking sees no marks", async ({ page }) => {
  await page.goto(chart("es"));
  const exercise = new ExerciseOnPage(page, "es", "basic/the-first-chart", "start-at-zero");
  await exercise.write(program("basic/11-the-first-chart/exercises/start-at-zero/starter.ts"));
  await exercise.run();
  await exercise.expectTold("neutral");
  await expect(exercise.result.getByRole("img")).toBeVisible();
  await expect(exercise.result.locator(".pointed-out")).toHaveCount(0);
});
