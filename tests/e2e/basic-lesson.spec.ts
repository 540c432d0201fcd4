// A basic lesson from its beginning to its end, on a phone.
import { readExercise } from "../../src/course/exercise/folder.ts";
import { readLesson } from "../../src/course/lesson/lesson.ts";
import { learnerWords } from "../../src/i18n/learner.ts";
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
  const progress = page.locator("aula-progress");
  await expect(progress).toHaveText(learnerWords(locale).progressOf(asked.length, asked.length));
  await expect(progress).toHaveAttribute("data-state", "done");
});
