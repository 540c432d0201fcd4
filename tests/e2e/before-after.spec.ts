import type { Page } from "@playwright/test";
import { readExercise } from "../../src/course/exercise/folder.ts";
import { readIdeas } from "../../src/course/lesson/idea.ts";
import type { Assignment } from "../../src/exchange/assignment.ts";
import { askedIn, halfOf } from "../../src/exchange/halves.ts";
import { beforeAfterWords } from "../../src/i18n/before-after.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { cellWords } from "../../src/i18n/gradebook-cells.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { expectNoViolations } from "./accessible.ts";
import { answerOf, bundleOf, firstOf } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { answersBy, fileOf } from "./sent-files.ts";
import { makeTrainer, sealFor, settle, type Trainer } from "./trainer-device.ts";

/** Two choices that are twins, and their idea. */
const one = await firstOf(
  "choice",
  ({ file }) => file.twin !== undefined && bundleOf(file.twin.exercise).kind === "choice",
);
const idea = one.file.twin?.idea ?? "";
const other = await readExercise(one.file.twin?.exercise ?? "");
const ideaName = (locale: Locale) => readIdeas().find(({ id }) => id === idea)?.name[locale] ?? "";
const options = (id: string) => {
  const right = answerOf({ id });
  const { file } = id === one.id ? one : other;
  const all = "options" in file ? (file.options as string[]) : [];
  return { right, wrong: all.filter((option) => !right.includes(option)).slice(0, 1) };
};

test("trainer can prepare a comparison, and a person is asked one exercise before and its twin after", async ({
  page,
  locale,
}) => {
  const words = beforeAfterWords(locale);
  await settle(page, await makeTrainer({ exercises: [one.id] }));
  await page.goto(`/${locale}/trainer/`);
  await page.getByRole("link", { name: words.title, exact: true }).click();
  await page.getByRole("button", { name: words.create }).click();
  await expect(page.getByText(words.nameMissing)).toBeVisible();
  await expect(page.getByLabel(words.name)).toBeFocused();
  await page.getByLabel(words.name).fill("Taller");
  await page.getByLabel(words.group).fill("Piura");
  await page.getByRole("checkbox", { name: ideaName(locale) }).check();
  await expectNoViolations(page, "aula-before-after");
  await page.getByRole("button", { name: words.create }).click();
  await expect(page.getByText(words.made)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Piura" })).toBeFocused();
  await expect(page.getByText(words.nothing)).toBeVisible();

  const report = page.url();
  const asked: string[] = [];
  for (const title of [words.titleBefore("Taller"), words.titleAfter("Taller")]) {
    await page.goto("about:blank");
    await page.goto(report);
    await page.getByRole("link", { name: words.shareOf(title) }).click();
    const link = page.locator("[data-share] [data-link]");
    await expect(link).toHaveValue(/#assignment=/);
    // The editor's box for the group offers those that there are.
    await expect(page.locator('datalist option[value="Piura"]')).toHaveCount(1);
    await page.goto(await link.inputValue());
    const exercises = page.locator("[data-asked] a");
    await expect(exercises).toHaveCount(1);
    asked.push((await exercises.textContent()) ?? "");
  }
  expect(asked.sort()).toEqual([one.file.title[locale], other.file.title[locale]].sort());
});

test("trainer can read what changed between the two, how sure that is, and print it", async ({
  page,
  locale,
}) => {
  const words = beforeAfterWords(locale);
  const before = await makeTrainer({
    id: "round-before",
    title: "Taller (antes)",
    exercises: [one.id, other.id],
    halves: { pair: "pair-1", turn: "before" },
  });
  const after: Assignment = {
    ...before.assignment,
    id: "round-after",
    title: "Taller (después)",
    due: null,
    halves: { pair: "pair-1", turn: "after" },
  };
  await settle(page, before, [after]);
  const late: Trainer = { ...before, assignment: after };
  /** Seven who learn it, one who forgets it; a person alone sent before only. */
  const people = ["Ana", "Luis", "Rosa", "Zoila", "Yuri", "Wilmer", "Pedro", "Olga"];
  const sealed = await Promise.all([
    ...people.map((name, at) => sent(before, name, at === 7)),
    ...people.map((name, at) => sent(late, name, at !== 7)),
    sent(before, "Sola", true),
  ]);
  for (const { assignment } of [before, late]) await importInto(page, locale, assignment, sealed);
  const olga = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Olga", exact: true }) });
  await expect(olga).toContainText(gradebookWords(locale).solvedOf(0, 1));
  await expect(olga).toContainText(cellWords(locale)["not-asked"]);

  await page.goto(`/${locale}/trainer/before-after/#pair-1`);
  await expect(page.getByText(words.changed(8, 7, 1, 0))).toBeVisible();
  await expect(page.getByText(words.right(1, 7, 8))).toBeVisible();
  await expect(page.getByText(words.maybeChance(8))).toBeVisible();
  await expect(page.getByText(words.noCause)).toBeVisible();
  await expect(page.getByText(words.onlyOne(1, 0))).toBeVisible();
  const byIdea = page.getByRole("table", { name: words.ideas });
  await expect(byIdea.getByRole("row", { name: ideaName(locale) })).toContainText(words.sureMaybe);
  await expect(page.getByRole("row", { name: /Olga/ })).toContainText(words.didWorse);
  await expectNoViolations(page, "aula-before-after");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(words.changed(8, 7, 1, 0))).toBeVisible();
  await expect(page.getByText("Olga")).toBeHidden();
  const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** What somebody sends: one answer, to the exercise that is theirs. */
function sent(trainer: Trainer, name: string, isRight: boolean): Promise<string> {
  const [exercise = ""] = askedIn(trainer.assignment, halfOf("pair-1", name));
  const chosen = options(exercise)[isRight ? "right" : "wrong"];
  const isAfter = trainer.assignment.halves?.turn === "after";
  const at = isAfter ? "2019-06-12T15:00:00.000Z" : "2019-06-10T15:00:00.000Z";
  const tries = [{ exercise, submission: { kind: "choice" as const, chosen }, at }];
  return sealFor(trainer, answersBy(trainer, name, tries, { sent: at.replace("T15", "T20") }));
}

async function importInto(page: Page, locale: Locale, { id }: Assignment, sealed: string[]): Promise<void> {
  const words = gradebookWords(locale);
  await page.goto(`/${locale}/`);
  await page.goto(`/${locale}/trainer/gradebook/#${id}`);
  const files = sealed.map((text, index) => fileOf(`${index}.aula`, text));
  await page.getByLabel(words.chooseFiles).setInputFiles(files);
  await expect(page.getByText(words.allChecked, { exact: true }).first()).toBeVisible();
}
