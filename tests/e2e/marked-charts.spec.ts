import type { Locator } from "@playwright/test";
import { editorWords } from "../../src/i18n/editor.ts";
import { expectNoViolations } from "./accessible.ts";
import { chart, chartRequiring, placeOf } from "./course.ts";
import { chartOn, ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const gaps = await chartRequiring("gap-is-not-zero", "zero-kept");

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
  const exercise = chartOn(page, locale);
  const { solution } = exercise.bundle;
  const rows = exercise.result.getByRole("row");
  await exercise.open();
  await exercise.solve();
  await exercise.result.locator("summary").last().click();
  const names = (await rows.allInnerTexts()).slice(1).map((row) => row.split("\t").at(-1) ?? "");
  const [unmarked = "", first = "", , second = ""] = names;
  const isHalved = `${JSON.stringify([first, second])}.includes(row.indicator)`;
  const half = `(row) => (${isHalved} ? row.value / 2 : row.value)`;
  await exercise.write(solution.replace('x: "value"', `x: ${half}`));
  await exercise.check();
  await exercise.expectTold("fail");

  const { markedByNumber, wrong, right } = editorWords(locale);
  await expect(exercise.result.getByText(markedByNumber)).toBeVisible();
  await expect(rows.filter({ hasText: first })).toContainText(`1${wrong}`);
  await expect(rows.filter({ hasText: second })).toContainText(`2${wrong}`);
  await expect(rows.filter({ hasText: unmarked })).toContainText(right);

  const drawing = exercise.result.getByRole("img");
  await expect(drawing.locator(".pointed-number")).toHaveText(["1", "2"]);
  // The facts' second and fourth bar: the number stands on its own bar.
  for (const [at, bar] of [1, 3].entries()) {
    const number = drawing.locator(".pointed-number").nth(at);
    const { x, y } = await between(number, drawing.locator('[aria-label="bar"] rect').nth(bar));
    expect([Math.abs(x) < 2, Math.abs(y) < 2]).toEqual([true, true]);
  }
  await expectNoViolations(page, placeOf(chart));
});

test("user sees in the drawing which points of a line stand for months without a report", async ({
  page,
}) => {
  const exercise = new ExerciseOnPage(page, "es", gaps);
  await exercise.open();
  await exercise.write(gaps.wrong["zero-kept"] ?? "");
  await exercise.check();
  await exercise.expectTold("fail");
  const drawing = exercise.result.getByRole("img");
  const rings = drawing.locator("circle.pointed-outline");
  await expect(rings).not.toHaveCount(0);
  await expect(drawing.locator(".pointed-number")).toHaveCount(await rings.count());
  // On the line of the axis, where 0 is.
  const zero = drawing.locator('[aria-label="y-axis tick"] path').first();
  for (const ring of await rings.all()) expect(Math.abs((await between(ring, zero)).y)).toBeLessThan(2);
});

test("user sees no marks when a chart is only run, and when it is checked the axis that begins too late", async ({
  page,
}) => {
  const exercise = chartOn(page, "en");
  const { solution } = exercise.bundle;
  await exercise.open();
  await exercise.write(solution.replace("y: {", "x: { domain: [20_000, 190_000] },\n  y: {"));
  await exercise.run();
  await exercise.expectTold("neutral");
  await expect(exercise.result.getByRole("img")).toBeVisible();
  await expect(exercise.result.locator(".pointed-out")).toHaveCount(0);
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
