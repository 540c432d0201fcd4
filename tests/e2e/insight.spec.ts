import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readIdeas } from "../../src/course/lesson/idea.ts";
import { openComments, openCommentsLink } from "../../src/exchange/comments.ts";
import { commentWords } from "../../src/i18n/comments.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { insightWords } from "../../src/i18n/insight.ts";
import { exerciseInsightWords } from "../../src/i18n/insight-exercises.ts";
import { learnerPageWords } from "../../src/i18n/learner-page.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import type { TrainerRecords } from "../../src/trainer/device/record.ts";
import { expectAccessible } from "./accessible.ts";
import { choice, program, sharedIdea } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { type Group, harm, makeGroup } from "./insight-group.ts";
import { fileOf } from "./sent-files.ts";
import { sealFor, settle } from "./trainer-device.ts";
import { keepOnDevice, keptOnDevice } from "./trainers-store.ts";

const [first, second] = [`1. ${program.file.title.en}`, `2. ${choice.file.title.en}`];
const units = readIdeas().find(({ id }) => id === sharedIdea)?.name ?? { es: "", en: "" };

/** A small group, and what the device holds once all its answers were brought and checked. */
let checked: { group: Group; records: TrainerRecords } | null = null;

/** The gradebook's page with a small group's answers, all of them checked. */
async function openGroup(page: Page, locale: Locale): Promise<Group> {
  const group = checked?.group ?? (await makeGroup("d1f0a1c2-52ad-4f0e-9f4f-0c1f3a8f2b11"));
  await (checked ? keepOnDevice(page, group.trainer.keys, checked.records) : settle(page, group.trainer));
  await page.goto(`/${locale}/trainer/gradebook/#${group.trainer.assignment.id}`);
  if (!checked) {
    const sealed = await Promise.all(group.files.map((file) => sealFor(group.trainer, file)));
    await page
      .getByLabel(gradebookWords(locale).chooseFiles)
      .setInputFiles(sealed.map((text, index) => fileOf(`respuestas-${index}.aula`, text)));
  }
  await expect(page.getByText(gradebookWords(locale).allChecked, { exact: true }).first()).toBeVisible();
  await expect(part(page, insightWords(locale).ideas)).toContainText(units[locale]);
  // What was shown while answers were still being checked stays once somebody uses it, until they ask anew.
  await expect(page.getByRole("button", { name: insightWords(locale).refresh })).toBeHidden();
  checked ??= { group, records: await keptOnDevice(page) };
  return group;
}

const part = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

const textOf = async (download: Download) => readFileSync(await download.path());

async function downloadBy(page: Page, button: Locator): Promise<Download> {
  const downloading = page.waitForEvent("download");
  await button.click();
  return downloading;
}

/** Opens the idea that most lack, and the group of equal answers of so many people behind it. */
async function openAnswers(page: Page, locale: Locale, people: number): Promise<Locator> {
  const words = insightWords(locale);
  await part(page, words.ideas).getByRole("heading", { name: units[locale] }).click();
  return part(page, words.ideas)
    .locator(".equal-answers")
    .filter({ has: page.getByRole("heading", { name: words.sameAnswer(people), exact: true }) });
}

test("user can see which idea is missing, open the answers behind it, comment to all of them at once and hand it back", async ({
  page,
  locale,
}) => {
  const words = insightWords(locale);
  const say = commentWords(locale);

  const { identities } = await openGroup(page, locale);
  await part(page, words.ideas).scrollIntoViewIfNeeded();
  await expect(page.getByRole("img", { name: words.ideasTitle(units[locale], 3, 5) })).toBeVisible();

  const answers = await openAnswers(page, locale, 3);
  await expect(answers.locator("pre, code").first()).toBeVisible();
  await answers.getByText(words.otherWays(2)).click();
  await expect(answers.getByText("suma").first()).toBeVisible();
  await expect(answers.getByRole("listitem").filter({ hasText: "Rosa Huamán" })).toContainText(
    words.solvedLater,
  );

  await answers.getByRole("checkbox", { name: say.alsoSolved(1) }).check();
  await answers.getByRole("button", { name: say.commentThese(3) }).click();
  await answers.getByRole("textbox", { name: say.toMany(3) }).fill("¿Qué cuenta cada fila?");
  await expect(answers.getByText(say.kept(3))).toBeVisible();
  await answers.getByRole("button", { name: say.reuse }).click();
  await answers.getByRole("button", { name: say.done }).click();
  await expect(answers.getByText(say.saidTo(3, 3))).toBeVisible();

  const back = part(page, say.answerBack);
  await expect(back).toContainText(say.waiting(3));
  const file = await downloadBy(page, back.getByRole("button", { name: say.downloadFor("Ana Quispe") }));
  expect(file.suggestedFilename()).toBe(`${say.fileWord}-taller-de-tumbes-primer-dia-ana-quispe.aula`);
  const opened = await openComments(new Uint8Array(await textOf(file)), identities.Ana ?? "");
  expect(opened).toMatchObject({ title: "Taller de Tumbes, primer día", trainer: "Ana" });
  expect(opened.comments.map(({ attempt, text }) => [attempt, text])).toEqual([
    ["sender-0-0", "¿Qué cuenta cada fila?"],
  ]);
  await expect(back).toContainText(say.waiting(2));

  const zip = await downloadBy(page, back.getByRole("button", { name: say.zip(2) }));
  const files = unzipSync(new Uint8Array(await textOf(zip)));
  expect(Object.keys(files).sort()).toEqual([
    `${say.fileWord}-luis-rojas.aula`,
    `${say.fileWord}-rosa-huaman.aula`,
  ]);
  const luis = strFromU8(files[`${say.fileWord}-luis-rojas.aula`] ?? new Uint8Array());
  expect((await openComments(luis, identities.Luis ?? "")).comments[0]?.text).toBe("¿Qué cuenta cada fila?");
  await expect(back).toContainText(say.allSent);
});

test("user can read a learner's page: the course of tries, each answer, its run, what was read in either language, and axe finds nothing", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const words = insightWords(locale);

  await openGroup(page, locale);
  const own = learnerPageWords(locale);
  await (await openAnswers(page, locale, 3)).getByRole("link", { name: "Rosa Huamán" }).click();
  await expect(page.getByRole("heading", { name: "Rosa Huamán", level: 2 })).toBeFocused();
  await expect(page.getByRole("img", { name: own.courseTitle("Rosa Huamán", 1, 3) })).toBeVisible();
  const course = page.getByRole("article");
  await expect(course.getByRole("group", { name: own.question })).toHaveCount(3);
  await course.getByText(words.chartTable).click();
  await expect(
    course.getByRole("row").filter({ hasText: units[locale] }).filter({ hasText: own.fail }),
  ).toHaveCount(1);

  const first = page
    .locator(".attempt")
    .filter({ hasText: own.attempt(1) })
    .first();
  await first.getByText(own.attempt(1)).click();
  await expect(first.getByRole("link", { name: units[locale] })).toBeVisible();
  await first.getByRole("button", { name: own.run }).click();
  const read = first.getByRole("status").filter({ hasText: /Todavía no|Not yet/ });
  await expect(read).toContainText(locale === "es" ? "Todavía no" : "Not yet");
  await expect(first.getByText(editorWords(locale).yourAnswer)).toBeVisible();
  await first.getByRole("button", { name: locale === "es" ? "English" : "Español" }).click();
  await expect(read).toContainText(locale === "es" ? "Not yet" : "Todavía no");

  await expect(page.locator(".insight-figure svg.plot:visible")).toHaveCount(1);
  await expectAccessible(page);

  await page.goBack();
  await expect(part(page, words.ideas)).toBeVisible();
});

test("user can comment on a line with the keyboard, use a saved comment again, change it and take it away", async ({
  page,
}) => {
  const { trainer, identities } = await openGroup(page, "en");
  const say = commentWords("en");
  const own = learnerPageWords("en");
  await page.getByRole("link", { name: "Luis Rojas" }).first().click();
  const program = page.getByRole("list", { name: own.code }).first();
  await program.getByRole("button", { name: say.lineButton(1) }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(program.getByRole("button", { name: say.lineButton(3) })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: say.onLine(3) })).toBeFocused();
  await page.keyboard.type("Why this line?");
  await expect(page.getByText(say.kept(1))).toBeVisible();
  await page.getByRole("button", { name: say.reuse }).click();
  await expect(page.getByText(say.reused)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(program.getByText("Why this line?")).toBeVisible();

  // What was typed is on the device, whatever becomes of the page.
  await page.reload();
  await expect(program.getByText("Why this line?")).toBeVisible();

  await page.getByRole("button", { name: say.commentThis }).last().click();
  await page.getByText(say.saved(1)).click();
  await page.getByRole("button", { name: say.useSaved("Why this line?") }).click();
  await expect(page.getByRole("textbox", { name: say.onWhole })).toHaveValue("Why this line?");
  await page.getByRole("textbox", { name: say.onWhole }).fill("Good bars.");
  await page.getByRole("button", { name: say.done }).click();
  await page.getByRole("button", { name: say.removeOf("Why this line?") }).click();
  await expect(program.getByText("Why this line?")).toBeHidden();

  await page.goBack();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: say.copyLinkFor("Luis Rojas") }).click();
  await expect(page.getByText(say.copied("Luis Rojas"))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("/es/assignment/#comments=");
  const opened = await openCommentsLink(link, identities.Luis ?? "");
  expect(opened.assignment).toBe(trainer.assignment.id);
  expect(opened.comments.map(({ line, text }) => [line, text])).toEqual([[null, "Good bars."]]);
});

test("user can look at a part of the group and at programs that are alike; what a hostile file holds is only text", async ({
  page,
}) => {
  page.on("dialog", (dialog) => {
    throw new Error(dialog.message());
  });
  const { trainer } = await openGroup(page, "en");
  const words = insightWords("en");
  const ideas = part(page, words.ideas);
  await expect(ideas.getByRole("heading", { name: units.en }).locator("..")).toContainText(
    `${words.lacking}: 3`,
  );
  await ideas.getByLabel(words.organisation).selectOption({ label: "Sol" });
  await expect(ideas.getByRole("heading", { name: units.en }).locator("..")).toContainText(
    `${words.lacking}: 2`,
  );
  await expect(ideas.getByRole("status")).toContainText(words.people(2));
  await ideas.getByLabel(words.person).selectOption({ label: "Ana Quispe" });
  await expect(ideas.getByRole("heading", { name: units.en }).locator("..")).toContainText(
    `${words.lacking}: 1`,
  );
  await ideas.getByLabel(words.exercise).selectOption({ label: second });
  await expect(ideas).toContainText(words.noIdeas);

  const exercises = part(page, words.exercises);
  const say = exerciseInsightWords("en");
  await expect(exercises).toContainText(say.hardMessage(first, 1, 4));
  const row = exercises.getByRole("row").filter({ hasText: first });
  await expect(row.first()).toContainText(`${say.solvedOf(1, 4)} (25%)`);
  await expect(row.first()).toContainText(say["too-hard"]);
  await exercises.getByText(words.chartTable).click();
  await expect(row.last().getByRole("cell")).toHaveText(["0", "1", "3", "1", "–"]);
  await expect(exercises.getByRole("img", { name: /Hardest/ })).toBeVisible();

  const help = part(page, words.help);
  await expect(help.getByRole("listitem").filter({ hasText: "María Torres" })).toContainText(
    words.wrongInARow(second, 4),
  );

  // It is asked, not told.
  const alike = part(page, words.alike);
  await alike.scrollIntoViewIfNeeded();
  await expect(alike).toContainText(words.alikeMessage("Ana Quispe and Luis Rojas", 2));
  await alike.getByText(words.compareAnswers).click();
  await expect(alike.getByRole("list", { name: learnerPageWords("en").code })).toHaveCount(4);
  await alike.getByText(words.chartTable).click();
  await expect(alike.getByRole("row")).toHaveCount(5);

  const own = learnerPageWords("en");
  await page.getByRole("link", { name: harm }).first().click();
  await expect(page.getByRole("heading", { name: harm, level: 2 })).toBeVisible();
  await expect(page.getByText(own.differs(own.pass, own.fail))).toBeVisible();
  await expect(page.getByText(`export default "<img`)).toBeVisible();
  for (const button of await page.getByRole("button", { name: own.run }).all()) await button.click();
  await expect(page.locator(".feedback [data-outcome=error]")).toHaveCount(1);
  await expect(page.locator(".feedback [data-outcome=fail]")).toHaveCount(1);
  await page.goto(`/en/trainer/gradebook/#${trainer.assignment.id}`);
  await expect(help).toBeVisible();
  await expect(page).not.toHaveTitle("harmed");
  await expect(page.locator("main img[src=x], main script:not([src])")).toHaveCount(0);
});

test("axe finds nothing on what the answers tell, which fits on 320 px", {
  tag: "@phone",
}, async ({ page, locale }) => {
  await openGroup(page, locale);
  const words = insightWords(locale);
  const answers = await openAnswers(page, locale, 3);
  await answers.getByRole("button", { name: commentWords(locale).commentThese(2) }).click();
  // Each is drawn when it is near, and answers that are alike are looked for then.
  await part(page, words.alike).scrollIntoViewIfNeeded();
  const figures = page.locator(".insight-figure:visible");
  await expect(figures).toHaveCount(4);
  for (const summary of await page.getByText(words.chartTable).all()) await summary.click();
  for (const figure of await figures.all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator("svg.plot")).toBeVisible();
  }
  await expectAccessible(page);
});
