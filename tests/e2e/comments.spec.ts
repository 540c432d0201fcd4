import type { Page } from "@playwright/test";
import { type Comments, commentsFragment, sealComments } from "../../src/exchange/comments.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { assignedWords } from "../../src/i18n/assigned.ts";
import { fromTrainerWords } from "../../src/i18n/from-trainer.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { expectAccessible } from "./accessible.ts";
import { commentOf, commentsOf, openAssignment, SendingOnPage, today } from "./assignment.ts";
import { home, placeOf, program } from "./course.ts";
import { ownDatabase } from "./database.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test.use({ timezoneId: "America/Lima" });
test.beforeEach(({ page }) => page.clock.setFixedTime(today));

/** Solves an exercise and sends it; what the trainer needs to answer. */
async function solveAndSend(page: Page, locale: Locale) {
  await page.goto(`/${locale}/${home}/`);
  await programOn(page, locale).solve();
  await openAssignment(page, locale);
  const sending = new SendingOnPage(page, locale);
  await sending.signAs("Rosa");
  const { answers } = await sending.download();
  const [attempt] = answers.attempts;
  if (attempt?.submission.kind !== "code") throw new Error("nothing was sent");
  const lines = attempt.submission.code.split("\n");
  // The last that has words: the one before it may be empty.
  const line = lines.findLastIndex((text) => text.trim() !== "") + 1;
  return { recipient: answers.sender.recipient, attempt: attempt.id, line, text: lines[line - 1] ?? "" };
}

test("comments come by link and stand in the lesson with their line, and axe finds nothing in either place", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const said = fromTrainerWords(locale);
  const { recipient, attempt, line, text } = await solveAndSend(page, locale);
  const comments = commentsOf(
    [
      commentOf({ attempt, line, text: "¿Y si la unidad cambia?\nPrueba." }),
      commentOf({ id: "c-2", attempt }),
    ],
    { certificate: "#certificate=1.eJwr" },
  );
  await page.goto(`/${locale}/assignment/${await commentsFragment(comments, recipient, someSecret)}`);
  await expect(page.getByText(said.commentsCame(2))).toBeVisible();
  await expect(page).toHaveURL(`/${locale}/assignment/#tumbes-1`);
  const section = page.getByRole("region", { name: said.comments("Ana Quispe") });
  await expect(section).toContainText("¿Y si la unidad cambia?");
  await expect(section.getByRole("link", { name: said.openCertificate })).toHaveAttribute(
    "href",
    `/${locale}/certificate/#certificate=1.eJwr`,
  );

  await expectAccessible(page);
  await section.getByRole("link").first().click();
  const exercise = programOn(page, locale);
  await expect(exercise.section.getByRole("heading", { name: said.comments("Ana Quispe") })).toBeVisible();
  await expect(exercise.section.getByText("¿Y si la unidad cambia?")).toBeVisible();
  await expect(exercise.section.getByText(said.line(line))).toBeVisible();
  await expect(exercise.section.locator(".trainer-comment pre")).toHaveText(text.trim());
  await expectAccessible(page, placeOf(program));
});

test("a comment is new until it was before the learner's eyes", async ({ page }) => {
  const said = fromTrainerWords("es");
  const { recipient, attempt } = await solveAndSend(page, "es");
  await page.goto("/es/assignment/");
  const file = await sealComments(commentsOf([commentOf({ attempt })]), recipient, someSecret);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "comentarios.aula", mimeType: "text/plain", buffer: Buffer.from(file) });
  await expect(page.getByText(said.commentsCame(1))).toBeVisible();
  await page.goto("/es/progress/");
  await expect(page.getByText(assignedWords("es").newComments(1))).toBeVisible();
  await page.goto(`/es/${home}/${placeOf(program)}`);
  const exercise = programOn(page, "es");
  const isNew = exercise.section.getByText(said.isNew, { exact: true });
  await exercise.section.getByText("Bien pensado.").scrollIntoViewIfNeeded();
  await expect(isNew).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(
        (name) =>
          new Promise((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const reading = opening.result.transaction("comments").objectStore("comments").get("tumbes-1");
              reading.onsuccess = () => resolve(reading.result.seen);
            };
          }),
        ownDatabase,
      ),
    )
    .toEqual(["c-1"]);
  await page.reload();
  await exercise.section.getByText("Bien pensado.").scrollIntoViewIfNeeded();
  await expect(isNew).toHaveCount(0);
});

test("later comments replace earlier ones, never the reverse, and another's are refused", async ({
  page,
}) => {
  const said = fromTrainerWords("en");
  const { recipient, attempt } = await solveAndSend(page, "en");
  await page.clock.setFixedTime(new Date("2019-11-24T15:00:00.000Z"));
  const importFiles = async (text: string) => {
    await page.getByLabel(assignedWords("en").pasteLabel).fill(text);
    await page.getByRole("button", { name: assignedWords("en").openPasted }).click();
  };
  const section = page.getByRole("region", { name: said.comments("Ana Quispe") });
  const at = (day: number, text: string, change: Partial<Comments> = {}) =>
    commentsOf([commentOf({ attempt, text, at: `2019-11-${day}T15:00:00.000Z` })], {
      made: `2019-11-${day}T15:00:00.000Z`,
      ...change,
    });
  await importFiles(`Hi Rosa\n${await sealComments(at(21, "First thought."), recipient, someSecret)}\nBye`);
  await expect(section).toContainText("First thought.");
  // Of two who shared the device, each has a certificate.
  const certificate = "#certificate=1.eJwr";
  const certificates = ["Rosa", "Luis"].map((name) => ({ name, certificate }));
  const later = at(23, "Second thought.", { certificate, certificates });
  await importFiles(await sealComments(later, recipient, someSecret));
  for (const name of ["Rosa", "Luis"])
    await expect(section.getByRole("link", { name: said.openCertificateOf(name) })).toBeVisible();
  await expect(section).toContainText("Second thought.");
  await expect(section).not.toContainText("First thought.");
  await importFiles(await sealComments(at(22, "In between."), recipient, someSecret));
  await expect(page.getByText(said.commentsOlder)).toBeVisible();
  await importFiles(await sealComments(at(28, "Not yet."), recipient, someSecret));
  await expect(page.getByText(said.commentsAhead)).toBeVisible();
  await importFiles(
    await sealComments(at(24, "Not yours."), await recipientOf(await newIdentity()), someSecret),
  );
  await expect(
    page.getByText("These comments are encrypted for another person or another device"),
  ).toBeVisible();
  await expect(section).toContainText("Second thought.");
});
