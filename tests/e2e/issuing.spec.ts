import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Answers } from "../../src/exchange/answers.ts";
import type { Attempt } from "../../src/exchange/attempt.ts";
import { openComments } from "../../src/exchange/comments.ts";
import { fingerprint } from "../../src/exchange/fingerprint.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { certificateWords } from "../../src/i18n/certificate.ts";
import { commentWords } from "../../src/i18n/comments.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { issuingWords } from "../../src/i18n/issuing.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { expectAccessible } from "./accessible.ts";
import { clipboard } from "./assigning.ts";
import { anotherChoice, answerOf, bundleOf, choice, homeLesson } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { makeTrainer, sealFor, settle, type Trainer } from "./trainer-device.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** What a learner chose, as their file claims that it went. */
const chose = (
  id: string,
  exercise: { id: string },
  options: string[],
  outcome: Attempt["outcome"],
): Attempt => ({
  id,
  exercise: exercise.id,
  version: bundleOf(exercise.id).version,
  at: "2019-06-10T23:30:00.000Z",
  submission: { kind: "choice", chosen: options },
  outcome,
  problems: [],
  mistake: null,
  hintsOpened: 0,
  ms: 0,
});

async function answersOf(trainer: Trainer, id: string, name: string, attempts: Attempt[]) {
  const identity = await newIdentity();
  const answers: Answers = {
    format: "aula-de-datos answers",
    version: 2,
    assignment: trainer.assignment.id,
    sender: { id, name, organisation: "Organización Sol", recipient: await recipientOf(identity) },
    opened: "2019-06-10T09:00:00.000Z",
    sent: "2019-06-10T23:40:00.000Z",
    attempts,
  };
  return { identity, answers };
}

/** Rosa solved both; Luis says that he did. */
async function openGroup(page: Page, locale: Locale) {
  const trainer = await makeTrainer({ exercises: [choice.id, anotherChoice.id], locale: null });
  const rosa = await answersOf(trainer, "rosa", "Rosa Quispe", [
    chose("r1", choice, answerOf(choice), "pass"),
    chose("r2", anotherChoice, answerOf(anotherChoice), "pass"),
  ]);
  const luis = await answersOf(trainer, "luis", "Luis Rojas", [
    chose("l1", choice, answerOf(choice), "pass"),
    chose("l2", anotherChoice, [Object.keys(anotherChoice.messages)[0] ?? ""], "pass"),
  ]);
  await settle(page, trainer);
  // A page of its own: what was put onto the device beside it is read when it opens.
  await page.goto(`/${locale}/`);
  await page.goto(`/${locale}/trainer/gradebook/#${trainer.assignment.id}`);
  const importFiles = async (...senders: (typeof rosa)[]) => {
    const sealed = await Promise.all(senders.map(({ answers }) => sealFor(trainer, answers)));
    await page.getByLabel(gradebookWords(locale).chooseFiles).setInputFiles(
      sealed.map((text, index) => ({
        name: `${index}.aula`,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
  };
  await importFiles(rosa, luis);
  await expect(part(page, locale).getByRole("row").nth(1)).toContainText("Rosa Quispe");
  return { trainer, rosa, importFiles };
}

const part = (page: Page, locale: Locale): Locator =>
  page.getByRole("region", { name: issuingWords(locale).certificates, exact: true });

test("trainer issues a certificate to who is complete, and what travels is genuine", async ({
  page,
  locale,
}) => {
  const words = issuingWords(locale);
  const certificate = certificateWords(locale);

  const { trainer, rosa } = await openGroup(page, locale);
  const section = part(page, locale);
  // Luis's file claims what checking it again did not find.
  await expect(section.getByRole("row")).toHaveCount(2);
  const print = await fingerprint(trainer.keys.signer);
  await expect(section).toContainText(print);

  await section.getByRole("button", { name: words.issueAll(1) }).click();
  // The button that was pressed is gone: the focus is at what was said of it.
  await expect(section.getByText(words.issued(1))).toBeFocused();
  const { title } = trainer.assignment;
  await expectAccessible(page);
  await section.getByRole("button", { name: words.copyFor("Rosa Quispe", title) }).click();
  await expect(section.getByText(words.copied)).toBeVisible();
  const link = await clipboard(page);

  // It waits to go back with the comments, and goes.
  const say = commentWords(locale);
  const back = page.getByRole("region", { name: say.answerBack, exact: true });
  await expect(back).toContainText(say.stateCertificate);
  const downloading = page.waitForEvent("download");
  await back.getByRole("button", { name: say.downloadFor("Rosa Quispe") }).click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  const comments = await openComments(file, rosa.identity);
  expect(link.endsWith(comments.certificate ?? "none")).toBe(true);

  // It is still there after a reload, and opens as a genuine one.
  await page.reload();
  await part(page, locale)
    .getByRole("link", { name: words.seeFor("Rosa Quispe", title) })
    .click();
  await expect(page.locator("aula-certificate > [role=status]")).toHaveText(certificate.genuine(print));
  const sheet = page.getByRole("article");
  for (const text of ["Rosa Quispe", "Organización Sol", title, "Ana", certificate.exercises(2)])
    await expect(sheet).toContainText(text);
  // Two exercises out of a lesson's are two exercises, and no skill of it.
  const of = homeLesson.asked.length;
  await expect(sheet.getByRole("heading", { name: homeLesson.prose[locale].title })).toContainText(
    certificate.countOf(2, of),
  );
  for (const skill of homeLesson.prose[locale].skills) await expect(sheet).not.toContainText(skill);
});

test("trainer issues it on the learner's own page, again where a name was corrected, and it goes with the learner's answers", async ({
  page,
}) => {
  const words = issuingWords("es");
  const book = gradebookWords("es");
  const { rosa, importFiles } = await openGroup(page, "es");
  await part(page, "es").getByRole("link", { name: "Rosa Quispe" }).click();
  const title = "Taller de Tumbes, primer día";
  const own = page.getByRole("article");
  await own.getByRole("button", { name: words.issueFor("Rosa Quispe", title) }).click();
  await expect(own.getByRole("link", { name: words.seeFor("Rosa Quispe", title) })).toBeFocused();
  await own.getByRole("button", { name: words.againFor("Rosa Quispe", title) }).click();
  await expect(own.getByText(words.issued(1))).toBeVisible();
  await page.goto("/es/trainer/");
  await page.goBack();
  await expect(
    page.getByRole("article").getByRole("link", { name: words.seeFor("Rosa Quispe", title) }),
  ).toBeVisible();

  await page.getByRole("button", { name: book.removeOne }).click();
  await page.getByRole("button", { name: book.removeYes }).click();
  await expect(page.getByText(book.removed)).toBeVisible();
  await importFiles(rosa);
  await expect(
    part(page, "es").getByRole("button", { name: words.issueFor("Rosa Quispe", title) }),
  ).toBeVisible();
});

test("trainer certifies attendance with hours, a second signer and a logo that stays on the device", async ({
  page,
}) => {
  const words = issuingWords("es");
  const certificate = certificateWords("es");
  const { trainer } = await openGroup(page, "es");
  const section = part(page, "es");
  await section.getByText(words.terms, { exact: true }).click();
  // Luis solved one of the two: half is enough where the trainer says so.
  await section.getByLabel(words.needed(2)).fill("1");
  await section.getByLabel(words.needed(2)).blur();
  await expect(section.getByRole("row", { name: /Luis Rojas/ })).toContainText(words.solvedOf(1, 2));
  await section.getByLabel(words.attendance).check();
  await section.getByLabel(words.hours).fill("6.5");
  await section.getByLabel(words.second).fill("Luz Ramos");
  await section.getByLabel(words.role).fill("Coordinadora");
  await section.getByLabel(words.role).blur();
  await section.getByLabel(words.logo, { exact: true }).setInputFiles({
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await expect(section.getByText(words.logoNoImage)).toBeVisible();
  await section.getByLabel(words.logo, { exact: true }).setInputFiles({
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.from(onePixel, "base64"),
  });
  await expect(section.getByText(words.logoKept)).toBeVisible();
  await expectAccessible(page);

  // What was chosen is there after a reload, and stands on the sheet; the logo on this device alone.
  await page.reload();
  const { title } = trainer.assignment;
  await part(page, "es")
    .getByRole("button", { name: words.issueFor("Luis Rojas", title) })
    .click();
  await part(page, "es")
    .getByRole("link", { name: words.seeFor("Luis Rojas", title) })
    .click();
  const sheet = page.getByRole("article");
  for (const text of [certificate.attended, certificate.hours("6,5"), "Luz Ramos", "Coordinadora"])
    await expect(sheet).toContainText(text);
  await expect(sheet.getByRole("img", { name: certificate.logo })).toBeVisible();
  expect(new URL(page.url()).hash.length).toBeLessThan(1200);
});

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
