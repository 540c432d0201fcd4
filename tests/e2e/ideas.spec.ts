import { readIdeas } from "../../src/course/lesson/idea.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { nameTheSum } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const idea = readIdeas().find(({ id }) => id === "units-do-not-add");

test("user can go from a mistake to the idea behind it", async ({ page, locale }) => {
  await page.goto(`/${locale}/basic/what-does-a-figure-count/`);
  const exercise = nameTheSum(page, locale);
  await exercise.section.locator('input[value="people-reached"]').check();
  await exercise.check();
  const name = idea?.name[locale] ?? "";
  await expect(exercise.told).toContainText(`${editorWords(locale).theIdea} ${name}`);
  await exercise.told.getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveURL(`/${locale}/ideas/#units-do-not-add`);
  await expect(page.getByText(idea?.explanation[locale] ?? "")).toBeInViewport();
});
