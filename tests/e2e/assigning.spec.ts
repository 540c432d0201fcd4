import { readAssignmentLink } from "../../src/exchange/assignment.ts";
import { lessonOf } from "../../src/grading/lesson-of.ts";
import { siteWords } from "../../src/i18n/site.ts";
import { trainerWords } from "../../src/i18n/trainer.ts";
import { AssignmentEditor, clipboard } from "./assigning.ts";
import { lessons as all, choice, homeLesson, program, programToFix } from "./course.ts";
import { expect, test } from "./fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("user who has never been here gets from the start page to a link in the clipboard", {
  tag: "@both",
}, async ({ page, locale }) => {
  const t = siteWords(locale);
  const trainer = trainerWords(locale);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(`/${locale}/`);
  const menu = page.getByRole("button", { name: t.menu });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole("navigation", { name: t.mainNavigation })
    .getByRole("link", { name: t.trainers })
    .click();
  await page.getByRole("link", { name: trainer.newAssignment }).click();
  const editor = new AssignmentEditor(page, locale);
  await editor.lesson(new RegExp(editor.words.wholeLesson)).nth(1).check();
  await editor.title.fill("<b>Taller</b> de Tumbes");
  await editor.name.fill("Ana Quispe");
  await editor.make.click();
  await expect(page.getByText(editor.sharing.madeAndCopied)).toBeVisible();
  const link = await clipboard(page);
  expect(link).toContain(`/${locale}/assignment/#assignment=`);
  const assignment = await readAssignmentLink(link);
  expect(assignment).toMatchObject({
    title: "<b>Taller</b> de Tumbes",
    trainer: "Ana Quispe",
    due: null,
    limits: { attempts: null, hints: null },
  });
  expect(assignment.recipients).toHaveLength(1);
  expect(assignment.exercises.length).toBeGreaterThan(3);
  const lessons = assignment.exercises.map(lessonOf);
  expect(new Set(lessons)).toEqual(new Set([all[1]?.id]));
  await expect(editor.code).toBeVisible();
  expect(asked.filter((request) => /assignment=|Tumbes|Quispe|age1/.test(request))).toEqual([]);
});

test("user is told what is missing, where it is missing, until nothing is", async ({ page, locale }) => {
  const editor = new AssignmentEditor(page, locale);
  const { words } = editor;
  await editor.open();
  await editor.make.press("Enter");
  await expect(page.getByText(words.toFix(3))).toBeVisible();
  await expect(editor.search).toBeFocused();
  await expect(editor.title).toHaveAttribute("aria-invalid", "true");
  await expect(editor.title).toHaveAccessibleDescription(new RegExp(words["title-missing"]));
  await editor.title.fill("x".repeat(10_000));
  await editor.name.fill("\u202e\u200f ");
  await editor.lesson(new RegExp(words.wholeLesson)).first().check();
  await expect(page.getByText(words.toFix(2))).toBeVisible();
  await expect(editor.title).toHaveAccessibleDescription(/10[\u00a0,]000/);
  await expect(editor.title).toHaveValue("x".repeat(10_000));
  await editor.title.fill("Semana 1");
  await editor.name.fill("Ana\u202e");
  await expect(page.getByText(words.toFix(1))).toBeHidden();
  await editor.make.press("Enter");
  expect(await editor.shared()).toMatchObject({ title: "Semana 1", trainer: "Ana" });
});

test("user narrows the list by words and by choices, and sees how much is left", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const editor = new AssignmentEditor(page, locale);
  const { words } = editor;
  await editor.open();
  const filters = page.getByText(words.filters, { exact: true });
  if (!(await page.getByLabel(words.track, { exact: true }).isVisible())) await filters.click();
  const found = page.locator("[data-found]");
  const before = await found.textContent();
  await page.getByLabel(words.track, { exact: true }).selectOption("intermediate");
  await page.getByLabel(words.kind, { exact: true }).selectOption("chart");
  await expect(found).not.toHaveText(before ?? "");
  const left = Number((await found.textContent())?.split(" ")[0]);
  await expect(page.locator(".pick:visible")).toHaveCount(left);
  await page.getByLabel(words.dataset, { exact: true }).selectOption({ index: 1 });
  await page.getByLabel(words.minutes, { exact: true }).selectOption("3");
  await editor.search.fill("zzz");
  await expect(found).toHaveText(words.noneFound);
  await editor.button(words.clear).click();
  await expect(found).toHaveText(before ?? "");
  await expect(editor.search).toBeFocused();

  // As people type it: without accents, in any case.
  const typed = `${homeLesson.prose[locale].title.toUpperCase()} ${program.file.title[locale]}`;
  await editor.search.fill(typed.normalize("NFD").replace(/[^\w\s]/g, ""));
  await expect(page.locator(".pick:visible")).toHaveCount(1);
  await page.locator(".pick:visible").getByRole("checkbox").press("Space");
  await expect(editor.chosen).toHaveCount(1);
  await expect(editor.chosen).toContainText(program.file.title[locale]);
});

test("user puts exercises in order with the keyboard, and the link keeps the order", async ({ page }) => {
  const editor = new AssignmentEditor(page, "en");
  await editor.open();
  const [first, second, third] = [programToFix, program, choice];
  for (const { file } of [first, second, third]) await editor.pick(file.title.en);
  await expect(editor.chosen).toHaveCount(3);
  const down = page.getByRole("button", { name: editor.words.down(first.file.title.en) });
  await down.focus();
  await page.keyboard.press("ArrowDown");
  await expect(down).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(editor.words.moved(first.file.title.en, 3, 3))).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.getByRole("button", { name: editor.words.remove(second.file.title.en) }).press("Enter");
  await expect(page.getByRole("button", { name: editor.words.remove(first.file.title.en) })).toBeFocused();
  await expect(page.getByRole("checkbox", { name: second.file.title.en })).not.toBeChecked();
  await editor.title.fill("In order");
  await editor.name.fill("Ana");
  await editor.make.click();
  const { exercises } = await editor.shared();
  expect(exercises).toEqual([first.id, third.id]);
});

test("user finds all that they typed after a reload, before there is a link and in the other language", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.open();
  await editor.pick(program.file.title.es);
  await editor.title.fill("Taller");
  await editor.note.fill("Línea 1\nLínea 2");
  await editor.due.fill("2031-11-22T18:00");
  await page.getByText(editor.words.zoneOther).click();
  await page.getByLabel(editor.words.zoneSearch).fill("madrid");
  await page.getByRole("button", { name: /^Madrid/ }).click();
  await expect(page.getByLabel(editor.words.zoneLabel, { exact: true })).toBeFocused();
  await page.getByText(editor.words.more, { exact: true }).click();
  await page.getByLabel(editor.words.attemptsLabel).selectOption("2");
  await page.getByLabel(editor.words.hintsLabel).selectOption("0");
  await page.getByLabel(editor.words.localeLabel).selectOption("en");
  await editor.name.fill("Ana");
  await editor.saved();
  await page.reload();
  await expect(editor.title).toHaveValue("Taller");
  await expect(editor.note).toHaveValue("Línea 1\nLínea 2");
  await expect(editor.name).toHaveValue("Ana");
  await expect(editor.chosen).toHaveCount(1);
  await page.getByRole("link", { name: "English" }).click();
  const there = new AssignmentEditor(page, "en");
  await expect(there.title).toHaveValue("Taller");
  await there.make.click();
  expect(await there.shared()).toMatchObject({
    note: "Línea 1\nLínea 2",
    due: "2031-11-22T17:00:00.000Z",
    timeZone: "Europe/Madrid",
    limits: { attempts: 2, hints: 0 },
    locale: "en",
  });
});

test("user changes what was shared: the id stays, the new link counts and says that it replaces the other", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "es");
  const first = await editor.makeFirst("Semana 1");
  await expect(editor.button(editor.words.make)).toBeHidden();
  await editor.title.fill("Semana 2");
  await expect(page.getByText(editor.words.remakeHow)).toBeVisible();
  await expect(page.getByText(editor.sharing.behind)).toBeVisible();
  expect(await editor.shared()).toEqual(first);
  await editor.saved();
  await page.reload();
  await expect(editor.title).toHaveValue("Semana 2");
  expect(await editor.shared()).toEqual(first);
  await editor.button(editor.words.remake).click();
  await expect(page.getByText(editor.sharing.behind)).toBeHidden();
  const second = await editor.shared();
  expect(second).toMatchObject({ id: first.id, title: "Semana 2", recipients: first.recipients });
  expect(Date.parse(second.changed)).toBeGreaterThan(Date.parse(first.changed));
});

test("user is told that a date has passed by this device's clock, and what the clock shows", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "es");
  await page.clock.setFixedTime(new Date("2031-11-22T12:00:00Z"));
  await editor.open();
  await page.getByLabel(editor.words.zoneLabel, { exact: true }).selectOption("America/Lima");
  await editor.due.fill("2031-11-22T06:59");
  await expect(page.getByText(/ya pasó.*22 de noviembre de 2031 a las 07:00/)).toBeVisible();
  await editor.due.fill("2031-11-22T18:00");
  await expect(page.getByText(/Hasta el sábado 22 de noviembre de 2031 a las 18:00/)).toBeVisible();
});
