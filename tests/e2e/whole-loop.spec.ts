// A trainer and a group who share nothing but links and files: every device is a context of its own.
import { readFileSync } from "node:fs";
import { type Browser, devices, type Locator, type Page } from "@playwright/test";
import { type Answers, sealAnswers } from "../../src/exchange/answers.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { assignedWords } from "../../src/i18n/assigned.ts";
import { commentWords } from "../../src/i18n/comments.ts";
import { fromTrainerWords } from "../../src/i18n/from-trainer.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { cellWords } from "../../src/i18n/gradebook-cells.ts";
import { issuingWords } from "../../src/i18n/issuing.ts";
import { learnerWords } from "../../src/i18n/learner.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { AssignmentEditor } from "./assigning.ts";
import { SendingOnPage } from "./assignment.ts";
import { bundleOf, home, number, placeOf, program } from "./course.ts";
import { numberOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

/** A phone that nobody used before. */
async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext(devices["Pixel 7"]);
  return context.newPage();
}

async function download(page: Page, button: Locator): Promise<string> {
  const downloading = page.waitForEvent("download");
  await button.click();
  return readFileSync(await (await downloading).path(), "utf8");
}

async function open(page: Page, link: string, locale: Locale): Promise<void> {
  await page.goto(link);
  await expect(page.getByText(assignedWords(locale).by("Ana Quispe"))).toBeVisible();
  await expect(page).toHaveURL(/#[\w-]+$/);
}

/** Who sends is asked for once: the second time there is no `name` to give. */
async function send(page: Page, locale: Locale, name?: string): Promise<string> {
  const sending = new SendingOnPage(page, locale);
  if (name) await sending.signAs(name, "Socio de Tumbes");
  return download(page, sending.button("download"));
}

/** A file that no learner's device made: it claims to have passed, and means harm. */
async function hostileFile(recipients: string[], assignment: string): Promise<string> {
  const now = new Date().toISOString();
  const code = "while (true) { document.title = 'harmed' }";
  const answers: Answers = {
    format: "aula-de-datos answers",
    version: 2,
    assignment,
    sender: {
      id: "mallory",
      name: "<img src=x onerror=alert(1)>",
      organisation: "=HYPERLINK(1)",
      recipient: await recipientOf(await newIdentity()),
    },
    opened: now,
    sent: now,
    attempts: [
      {
        id: "m-1",
        exercise: program.id,
        version: bundleOf(program.id).version,
        at: now,
        submission: { kind: "code", code },
        outcome: "pass",
        problems: [],
        mistake: null,
        hintsOpened: 0,
        ms: 1,
      },
    ],
  };
  return sealAnswers(answers, recipients, someSecret);
}

/** One letter in the middle of a file is another. */
function changedByHand(file: string): string {
  const lines = file.split("\n");
  const middle = lines.length >> 1;
  const line = lines[middle] ?? "";
  return lines.with(middle, (line.startsWith("A") ? "B" : "A") + line.slice(1)).join("\n");
}

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

test("a trainer and a group with phones who share only links and files go the whole way", async ({
  page: trainer,
  browser,
  locale,
}) => {
  // Four people on four devices.
  test.slow();
  const words = gradebookWords(locale);
  const states = cellWords(locale);
  const rowOf = (name: string) =>
    trainer
      .locator("[data-table] [data-learner]")
      .filter({ has: trainer.getByRole("link", { name, exact: true }) });

  await trainer.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const editor = new AssignmentEditor(trainer, locale);
  await editor.open();
  await editor.pick(program.file.title[locale]);
  await editor.pick(number.file.title[locale]);
  await editor.title.fill("Taller de Tumbes");
  await editor.due.fill(inDays(2).slice(0, 16));
  await editor.name.fill("Ana Quispe");
  await editor.make.click();
  const { id, recipients } = await editor.shared();
  const link = await editor.link.inputValue();

  // Rosa solves one, sends, solves the rest and sends again.
  const rosa = await newPhone(browser);
  await open(rosa, link, locale);
  const assignment = rosa.url();
  await rosa.goto(`/${locale}/${home}/`);
  await programOn(rosa, locale).write(program.solution);
  await programOn(rosa, locale).check();
  await programOn(rosa, locale).expectTold("pass");
  await rosa.goto(assignment);
  const first = await send(rosa, locale, "Rosa Ñahui");
  await rosa.goto(`/${locale}/${number.lesson}/`);
  const { expected } = bundleOf(number.id);
  const cell = expected.kind === "scalar" ? expected.cell : null;
  await numberOn(rosa, locale)
    .section.getByRole("textbox")
    .fill(String(cell).replace(".", locale === "es" ? "," : "."));
  await numberOn(rosa, locale).check();
  await numberOn(rosa, locale).expectTold("pass");
  await rosa.goto(assignment);
  await expect(rosa.getByText(learnerWords(locale).progressOf(2, 2)).first()).toBeVisible();
  const second = await send(rosa, locale);

  // Luis makes a mistake that people make; Eva's file is changed on its way.
  const luis = await newPhone(browser);
  await open(luis, link, locale);
  await luis.goto(`/${locale}/${home}/`);
  await programOn(luis, locale).write(Object.values(program.wrong)[0] ?? "");
  await programOn(luis, locale).check();
  await programOn(luis, locale).expectTold("fail");
  await luis.goto(`/${locale}/assignment/#${id}`);
  const fromLuis = await send(luis, locale, "Luis Rojas");

  // Marta solves it the day after it was due; her device says so, and so does the trainer's, a day later.
  const marta = await newPhone(browser);
  await marta.clock.setFixedTime(inDays(4));
  await open(marta, link, locale);
  await marta.goto(`/${locale}/${home}/`);
  await programOn(marta, locale).write(program.solution);
  await programOn(marta, locale).check();
  await programOn(marta, locale).expectTold("pass");
  await marta.goto(`/${locale}/assignment/#${id}`);
  const fromMarta = await send(marta, locale, "Marta Ccori");

  await trainer.clock.setFixedTime(inDays(5));
  await trainer.goto(`/${locale}/trainer/gradebook/#${id}`);
  const files = {
    "marta.aula": fromMarta,
    "rosa-2.aula": second,
    "luis.aula": fromLuis,
    "eva.aula": changedByHand(fromLuis),
    "mallory.aula": await hostileFile(recipients, id),
    "rosa-1.aula": first,
  };
  await trainer.getByLabel(words.chooseFiles).setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );
  await expect(trainer.getByText(words.allChecked, { exact: true }).first()).toBeAttached();
  await expect(trainer.locator("[data-table] [data-learner]")).toHaveCount(4);
  await expect(trainer.locator("[data-imported]")).toContainText("eva.aula");
  await expect(rowOf("Rosa Ñahui")).toContainText(states.solved);
  await expect(rowOf("Rosa Ñahui")).not.toContainText(words.lateShort);
  await expect(rowOf("Luis Rojas")).toContainText(states["not-solved"]);
  await expect(rowOf("Luis Rojas")).not.toContainText(words.lateShort);
  await expect(rowOf("Marta Ccori")).toContainText(words.lateShort);
  await expect(rowOf("<img src=x onerror=alert(1)>")).toContainText(words.differs);
  await expect(trainer).toHaveTitle(new RegExp(words.title));

  // What the trainer says of Luis's answer stands in Luis's own lesson.
  const say = commentWords(locale);
  await rowOf("Luis Rojas").getByRole("link", { name: "Luis Rojas" }).click();
  await trainer.getByRole("button", { name: say.commentThis }).last().click();
  await trainer.getByRole("textbox", { name: say.onWhole }).fill("¿Qué cuenta cada fila?");
  await expect(trainer.getByText(say.kept(1))).toBeVisible();
  await trainer.goto(`/${locale}/trainer/gradebook/#${id}`);
  const back = await download(trainer, trainer.getByRole("button", { name: say.downloadFor("Luis Rojas") }));
  await luis.goto(`/${locale}/assignment/#${id}`);
  await luis
    .locator("main input[type=file]")
    .setInputFiles({ name: "luis.aula", mimeType: "text/plain", buffer: Buffer.from(back) });
  await expect(luis.getByText(fromTrainerWords(locale).commentsCame(1))).toBeVisible();
  await luis.goto(`/${locale}/${home}/${placeOf(program)}`);
  await expect(programOn(luis, locale).section.getByText("¿Qué cuenta cada fila?")).toBeVisible();

  // Rosa's certificate says what was checked, and who signed it.
  await trainer
    .getByRole("button", { name: issuingWords(locale).issueFor("Rosa Ñahui", "Taller de Tumbes") })
    .click();
  await expect(
    trainer.getByRole("link", { name: issuingWords(locale).seeFor("Rosa Ñahui", "Taller de Tumbes") }),
  ).toBeVisible();
  const certificate = await trainer
    .getByRole("link", { name: issuingWords(locale).seeFor("Rosa Ñahui", "Taller de Tumbes") })
    .getAttribute("href");
  await rosa.goto(certificate ?? "");
  await expect(rosa.getByText("Rosa Ñahui").first()).toBeVisible();
  await expect(rosa.locator("main")).toContainText("Taller de Tumbes");
  for (const one of [rosa, luis, marta]) await one.context().close();
});
