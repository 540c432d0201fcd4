import { readExercise } from "../../src/course/exercise/folder.ts";
import { readLessons } from "../../src/course/lesson/lesson.ts";
import { isProgram } from "../../src/grading/exercise.ts";
import { assigningWords } from "../../src/i18n/assigning.ts";
import { formatList } from "../../src/i18n/format.ts";
import { paperWords } from "../../src/i18n/paper.ts";
import { workshopWords } from "../../src/i18n/workshops.ts";
import { expectNoViolations } from "./accessible.ts";
import { bundleOf, choice, firstOf, inCells, number, onMarks, program, programToFix } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { makeTrainer, settle } from "./trainer-device.ts";

/** One of every way of answering. */
const onPaper = [
  choice,
  number,
  await firstOf("match"),
  await firstOf("order"),
  inCells,
  onMarks,
  await firstOf("table"),
  await firstOf("predict"),
  program,
  programToFix,
  await firstOf("complete", ({ file }) => "ways" in file && file.ways?.[0] === "steps"),
];
const exercises = [...new Set(onPaper.map(({ id }) => id))];
const title = "Taller de Tumbes, primer día";

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("trainer prints any assignment's exercises and their answers, whole on A4 and on Letter", async ({
    page,
    context,
  }) => {
    const words = paperWords("es");
    await settle(page, await makeTrainer({ exercises }));
    await page.goto("/es/trainer/gradebook/");
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    await context.setOffline(true);
    await page.goto("/es/trainer/");
    await page
      .getByRole("link", { name: /respuestas/i })
      .first()
      .click();
    await page.getByRole("link", { name: words.printExercises }).click();
    await expect(page.getByText(words.ready(exercises.length))).toBeVisible();
    await expectNoViolations(page, "aula-paper");

    const numbered = page.getByRole("heading", { level: 3 });
    for (const [place, { id, file }] of onPaper.entries())
      await expect(numbered.nth(place), id).toHaveText(`${place + 1}. ${file.title.es}`);
    const programs = onPaper.flatMap(({ file }, place) => (isProgram(file.kind) ? [String(place + 1)] : []));
    await expect(page.getByText(words.computers(formatList(programs, "es"), programs.length))).toBeVisible();
    await expect(page.getByText(words.needsComputer, { exact: true })).toHaveCount(programs.length);
    // A box for each option that can be ticked.
    const options = bundleOf(choice.id).choice?.options ?? [];
    const first = page.locator(".paper-exercise").first();
    await expect(first.locator(".paper-box")).toHaveCount(options.length);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("link")).toHaveCount(0);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    // Between the margins of a sheet of A4 and of Letter.
    for (const width of [672, 695]) {
      await page.setViewportSize({ width, height: 940 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const cut = await page
      .locator("aula-paper :is(tr, .paper-exercise)")
      .evaluateAll((whole) => whole.filter((one) => getComputedStyle(one).breakInside !== "avoid").length);
    expect(cut).toBe(0);
    await page.emulateMedia({ media: null });

    const around = await page.locator(".paper-before").count();
    expect(around).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: words.withLesson }).uncheck();
    await expect(page.locator(".paper-before").filter({ visible: true })).toHaveCount(0);

    await page.getByRole("link", { name: words.printKey }).click();
    await expect(page.getByText(words.ready(exercises.length))).toBeVisible();
    await expectNoViolations(page, "aula-paper");
    const answers = page.locator(".paper-exercise");
    await expect(answers).toHaveCount(exercises.length);
    for (const [place, { id }] of onPaper.entries()) {
      await expect(answers.nth(place).locator(".paper-right"), id).not.toBeEmpty();
      await expect(answers.nth(place).locator(".why"), id).not.toBeEmpty();
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("trainer prints a sheet for each half of a before and after", async ({ page, locale }) => {
  const words = paperWords(locale);
  const [lesson] = readLessons();
  const two = await Promise.all(
    (lesson?.exercises ?? []).slice(0, 2).map((name) => readExercise(`${lesson?.id}/${name}`)),
  );
  const halves = { pair: "2f0f6e5a-52ad-4f0e-9f4f-0c1f3a8f2b12", turn: "after" } as const;
  const trainer = await makeTrainer({ exercises: two.map(({ id }) => id), halves });
  await settle(page, trainer);
  await page.goto(`/${locale}/trainer/paper/#${trainer.assignment.id}`);
  await expect(page.getByText(words.halvesHow)).toBeVisible();
  await expect(page.getByRole("button", { name: workshopWords(locale).print })).toBeVisible();
  for (const letter of ["A", "B"])
    await expect(page.getByRole("heading", { name: words.half(title, letter) })).toBeVisible();
  // Who is in the first half is asked the second list afterwards.
  const sheets = page.locator(".hand-out");
  const titles = await sheets.getByRole("heading", { level: 3 }).allTextContents();
  expect(titles).toEqual(two.toReversed().map(({ file }) => `1. ${file.title[locale]}`));

  // An assignment that is not here is no dead end.
  await page.goto(`/${locale}/trainer/paper/#another`);
  await page.getByRole("link", { name: assigningWords(locale).toAll }).click();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
});
