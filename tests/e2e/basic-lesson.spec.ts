// A basic lesson from its beginning to its end, on a phone and with a keyboard.
import type { Locator, Page } from "@playwright/test";
import { readExercise } from "../../src/course/exercise/folder.ts";
import { readLesson } from "../../src/course/lesson/lesson.ts";
import { learnerWords } from "../../src/i18n/learner.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { stepsWords } from "../../src/ways/steps/words.ts";
import { answerOf } from "./course.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const lesson = readLesson("basic/what-does-a-figure-count");
const { asked } = lesson;
const exercises = await Promise.all(asked.map((name) => readExercise(`${lesson.id}/${name}`)));

test("user finishes a lesson by touch alone and without code, and leaves what is optional", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(`/${locale}/${lesson.id}/`);
  const words = stepsWords(locale);
  /** By the name of the exercise, what its steps still need. */
  const steps: Record<string, (exercise: ExerciseOnPage) => Promise<void>> = {
    "keep-the-people": async ({ section }) => {
      await section.getByLabel(`${words.step(2)}, ${words.value}`).selectOption('"persons"');
    },
    "find-the-floors": async ({ section }) => {
      const second = section.getByRole("list", { name: words.steps }).locator(":scope > li").nth(1);
      await second.locator(".several > summary").first().tap();
      await second.getByText("[nearly]").tap();
      await second.getByText("[more_than]").tap();
    },
  };
  for (const folder of exercises) {
    const exercise = new ExerciseOnPage(page, locale, folder);
    await exercise.reach();
    await steps[folder.id.split("/").at(-1) ?? ""]?.(exercise);
    for (const answer of folder.file.kind === "choice" || folder.file.kind === "spot" ? answerOf(folder) : [])
      await exercise.section.locator(`input[value="${answer}"], button[data-spot="${answer}"]`).tap();
    await exercise.button("check").tap();
    await exercise.expectTold("pass");
  }
  await expectDone(page, locale);
});

test("user finishes a lesson by keyboard alone and without code", async ({ page, locale }) => {
  await page.goto(`/${locale}/${lesson.id}/`);
  const words = stepsWords(locale);
  /** From where the keyboard is to a place further on. */
  const tabTo = async (place: Locator) => {
    await expect(place).toBeVisible();
    for (let presses = 0; presses < 150; presses++) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not come to ${place}`);
  };
  const press = async (place: Locator, key: string) => {
    await tabTo(place);
    await page.keyboard.press(key);
  };
  /** A table is one stop too: the arrows go by row and by column. */
  const pointAt = async (section: Locator, spot: string) => {
    await tabTo(section.locator('button[data-spot][tabindex="0"]'));
    const target = section.locator(`button[data-spot="${spot}"]`);
    const wayTo = () =>
      target.evaluate((button) => {
        const place = (one: Element | null) => {
          const cell = one?.closest<HTMLTableCellElement>("td, th");
          return { row: cell?.closest("tr")?.rowIndex ?? 0, column: cell?.cellIndex ?? 0 };
        };
        const [here, there] = [place(document.activeElement), place(button)];
        if (here.row !== there.row) return here.row < there.row ? "ArrowDown" : "ArrowUp";
        return here.column < there.column ? "ArrowRight" : here.column > there.column ? "ArrowLeft" : null;
      });
    for (let way = await wayTo(); way !== null; way = await wayTo()) await page.keyboard.press(way);
    await page.keyboard.press("Enter");
  };
  const steps: Record<string, (exercise: ExerciseOnPage) => Promise<void>> = {
    "keep-the-people": async ({ section }) => {
      const value = section.getByLabel(`${words.step(2)}, ${words.value}`);
      await tabTo(value);
      const options = await value
        .locator("option")
        .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
      for (let at = 0; at < options.indexOf('"persons"'); at++) await page.keyboard.press("ArrowDown");
      await expect(value).toHaveValue('"persons"');
    },
    "find-the-floors": async ({ section }) => {
      const second = section.getByRole("list", { name: words.steps }).locator(":scope > li").nth(1);
      await press(second.locator(".several > summary").first(), "Enter");
      await press(second.locator('input[value*="nearly"]'), "Space");
      await press(second.locator('input[value*="more_than"]'), "Space");
    },
  };
  for (const folder of exercises) {
    const exercise = new ExerciseOnPage(page, locale, folder);
    await exercise.reach();
    await steps[folder.id.split("/").at(-1) ?? ""]?.(exercise);
    const answers = folder.file.kind === "choice" || folder.file.kind === "spot" ? answerOf(folder) : [];
    for (const answer of answers) {
      const option = exercise.section.locator(`input[value="${answer}"]`);
      if ((await option.count()) === 0) await pointAt(exercise.section, answer);
      else {
        // A group of options is one stop, and the arrows go from one to the next.
        await press(exercise.section.getByRole("radio").first(), "Space");
        while (!(await option.isChecked())) await page.keyboard.press("ArrowDown");
      }
    }
    await press(exercise.button("check"), "Enter");
    await exercise.expectTold("pass");
  }
  await expectDone(page, locale);
});

async function expectDone(page: Page, locale: Locale): Promise<void> {
  const progress = page.locator("aula-progress");
  await expect(progress).toHaveText(learnerWords(locale).progressOf(asked.length, asked.length));
  await expect(progress).toHaveAttribute("data-state", "done");
}
