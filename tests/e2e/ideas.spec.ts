import { readIdeas } from "../../src/course/lesson/idea.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { choiceMistake, sharedIdea } from "./course.ts";
import { choiceOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const idea = readIdeas().find(({ id }) => id === sharedIdea);

test("user can go from a mistake to the idea behind it", async ({ page, locale }) => {
  const exercise = choiceOn(page, locale);
  await exercise.open();
  await exercise.choose(choiceMistake);
  await exercise.check();
  const name = idea?.name[locale] ?? "";
  await expect(exercise.told).toContainText(`${editorWords(locale).theIdea} ${name}`);
  await exercise.told.getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveURL(`/${locale}/ideas/#${sharedIdea}`);
  await expect(page.getByText(idea?.explanation[locale] ?? "")).toBeInViewport();
});
