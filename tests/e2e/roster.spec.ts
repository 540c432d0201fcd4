// Whom a trainer expects: the list, who has sent, who has not, and what is asked.

import { personalPart } from "../../src/exchange/personal.ts";
import { rosterWords } from "../../src/i18n/roster.ts";
import { rosterListWords } from "../../src/i18n/roster-list.ts";
import { rosterReminderWords } from "../../src/i18n/roster-reminder.ts";
import { sendingWords } from "../../src/i18n/sending.ts";
import { expectAccessible } from "./accessible.ts";
import { linkOf, SendingOnPage } from "./assignment.ts";
import { home, program } from "./course.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { GradebookOnPage } from "./gradebook-page.ts";
import { answersBy, code, fileBy } from "./sent-files.ts";
import { makeTrainer } from "./trainer-device.ts";

const right = code(program.solution);

test("trainer writes whom they expect and sees who is missing and who is asked about", async ({
  page,
  locale,
}) => {
  const trainer = await makeTrainer({ exercises: [program.id] });
  const book = new GradebookOnPage(page, locale);
  const words = rosterWords(locale);
  const list = rosterListWords(locale);
  await book.open(trainer);
  const roster = page.getByRole("region", { name: words.title, exact: true });
  const told = roster.getByRole("status");

  await roster.getByText(list.write, { exact: true }).click();
  await roster.getByLabel(list.text).fill("\n");
  await roster.getByRole("button", { name: list.keep }).click();
  await expect(told).toHaveText(list.nobody);
  await roster
    .getByLabel(list.text)
    .fill("Nombre\tOrganización\nRosa Quispe Ñahui\tSol\nLuis Rojas\tSol\nJulia Ríos\tLuna\nLuis Rojas\tSol");
  await roster.getByRole("button", { name: list.keep }).click();
  await expect(told).toHaveText(list.kept(4, "Rosa Quispe Ñahui (Sol)"));
  await roster.getByRole("button", { name: words.leaveOne }).click();
  await expect(roster.getByText(words.count(0, 3))).toBeVisible();

  const by = (name: string, id: string, organisation: string) =>
    fileBy(
      trainer,
      answersBy(trainer, name, [{ exercise: program.id, submission: right, outcome: "pass" }], {
        id,
        organisation,
      }),
    );
  await book.importFiles(
    await by("luis rojas", "luis", "SOL"),
    await by("Rosa Quispe", "rosa", "Sol"),
    await by("Elena Vega", "elena", "Luna"),
  );
  await expect(roster.getByText(words.count(1, 3))).toBeVisible();
  await expect(roster.getByRole("heading", { name: words.asked(1) })).toBeVisible();
});

test("trainer reminds who is missing, prints a card for each, and brings the list from a file", async ({
  page,
  locale,
}) => {
  const trainer = await makeTrainer({ exercises: [program.id] });
  const book = new GradebookOnPage(page, locale);
  const words = rosterWords(locale);
  const list = rosterListWords(locale);
  const reminder = rosterReminderWords(locale);
  await book.open(trainer);
  const roster = page.getByRole("region", { name: words.title, exact: true });
  await roster.getByText(list.write, { exact: true }).click();
  await roster.getByLabel(list.text).fill("Julia Ríos\tLuna\nLuis Rojas\tSol");
  await roster.getByRole("button", { name: list.keep }).click();
  await expect(roster.getByText(words.count(0, 2))).toBeVisible();
  await roster.getByText(reminder.title(2)).click();
  await expect(roster.getByLabel(reminder.text)).toHaveValue(
    /- Julia Ríos \(Luna\)\n- Luis Rojas \(Sol\)[\s\S]*#assignment=\d+\./,
  );

  // The cards of those who are expected, each with a code to scan.
  await roster.getByText(words.links, { exact: true }).click();
  const cards = await roster.getByRole("link", { name: words.cards }).getAttribute("href");
  await page.goto(`${cards}`);
  await expect(page.getByRole("img", { name: /Julia Ríos/ })).toBeVisible();
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(2);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const julia = page.getByRole("listitem").filter({ hasText: "Julia Ríos" });
  await expect(julia).toContainText(new URL(`/${locale}`, page.url()).host);
  const julias = (await julia.locator("code").textContent()) ?? "";
  await expectAccessible(page);
  await page.goto(`/${locale}/trainer/gradebook/#${trainer.assignment.id}`);

  // Who sent under another name reads their code out.
  const sent = [{ exercise: program.id, submission: right, outcome: "pass" as const }];
  await book.importFiles(await fileBy(trainer, answersBy(trainer, "Juli", sent)));
  await roster.getByText(words.isListed, { exact: true }).click();
  await roster.getByLabel(words.orCode).fill("nadie");
  await roster.getByRole("button", { name: words.thisOne }).click();
  await expect(roster.getByRole("alert").filter({ hasText: words.noCode("nadie") })).toBeVisible();
  await roster.getByLabel(words.orCode).fill(` ${julias.toUpperCase()} `);
  await roster.getByRole("button", { name: words.thisOne }).click();
  await expect(roster.getByText(words.count(1, 2))).toBeVisible();

  // A file takes the place of what is in the box, and the list only when it is kept.
  await roster.getByText(list.change, { exact: true }).click();
  await roster.getByLabel(list.chooseFile).setInputFiles({
    name: "lista.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("N°;Apellidos;Nombres;Entidad\n1;Ríos;Julia;Luna\n2;Vega;Elena;Luna\n3;Sosa;Beto;\n"),
  });
  await expect(roster.getByRole("status")).toHaveText(list.fileRead("lista.csv", 4));
  await roster.getByRole("button", { name: list.keep }).click();
  await expect(roster.getByText(words.count(1, 3))).toBeVisible();
  await expectAccessible(page);
});

test("user opens a personal link, corrects the name, and the code goes along", async ({ page, locale }) => {
  const words = sendingWords(locale);
  const sending = new SendingOnPage(page, locale);
  const personal = { code: "k7m2", name: "Rosa Quispe", organisation: "Sol" };
  await page.goto(`/${locale}/${home}/`);
  const exercise = programOn(page, locale);
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("fail");
  await page.goto(`/${locale}/assignment/${await linkOf()}${await personalPart(personal)}`);
  await expect(page).toHaveURL(/#[\w-]+$/);
  await expect(sending.section.getByText(words.personal("Rosa Quispe, Sol"))).toBeVisible();
  await expect(sending.section.getByLabel(words.name)).toHaveValue("Rosa Quispe");
  await sending.signAs("Rosa Quispe Ñahui", "Sol");
  const { answers } = await sending.download();
  expect(answers.sender).toMatchObject({ name: "Rosa Quispe Ñahui", code: "k7m2" });
  await expectAccessible(page);

  await sending.section.getByRole("button", { name: words.personalNot }).click();
  await expect(sending.section.getByText(words.personalGone)).toBeVisible();
  await expect(sending.section.getByText(words.whatCode("k7m2"))).toBeHidden();
  expect((await sending.download()).answers.sender.code).toBeUndefined();

  // Without a link of their own, who has a card types its code.
  await sending.section.getByText(words.card).click();
  const card = sending.section.getByLabel(words.cardCode);
  await card.fill("códig0");
  await sending.button("download").click();
  await expect(card).toBeFocused();
  await expect(sending.section.getByText(words.noCardCode)).toBeVisible();
  await card.fill("P3 x");
  await expect(sending.section.getByText(words.whatCardCode("P3x"))).toBeVisible();
  expect((await sending.download()).answers.sender.code).toBe("P3x");
  await page.reload();
  await expect(card).toHaveValue("P3x");
  await expectAccessible(page);
});
