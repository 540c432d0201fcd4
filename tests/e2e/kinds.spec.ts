// One test for each kind of exercise that learning.spec.ts does not walk through already.
import { editorWords } from "../../src/i18n/editor.ts";
import { exerciseWords } from "../../src/i18n/exercise.ts";
import { locales } from "../../src/i18n/locale.ts";
import { ExerciseOnPage } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test("user who completes a program is told how many blanks are left, and it is no attempt", async ({
      page,
    }) => {
      await page.goto(`/${locale}/basic/01-what-does-a-figure-count/`);
      const exercise = new ExerciseOnPage(page, locale, "basic/01-what-does-a-figure-count", "figure-cards");
      await expect(exercise.section.getByText(exerciseWords(locale).complete)).toBeVisible();
      await exercise.check();
      await expect(exercise.told).toContainText(editorWords(locale).blanksLeft(5));
      await expect(exercise.section.getByText(editorWords(locale).tried)).toBeHidden();
      await exercise.solve();
    });

    test("user who mends a program can run it as it came, see that it is wrong, and pass", async ({
      page,
    }) => {
      await page.goto(`/${locale}/basic/05-count-people-once/`);
      const exercise = new ExerciseOnPage(page, locale, "basic/05-count-people-once", "same-children");
      await expect(exercise.section.getByText(exerciseWords(locale).fix)).toBeVisible();
      await exercise.run();
      await exercise.expectTold("neutral", editorWords(locale).ran);
      await exercise.check();
      await exercise.expectTold("fail");
      await exercise.solve();
    });
  });
}
