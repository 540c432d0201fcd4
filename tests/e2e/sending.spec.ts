import { sendingWords } from "../../src/i18n/sending.ts";
import { minutesLater, openAssignment, openSent, SendingOnPage, today } from "./assignment.ts";
import { home, program } from "./course.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test.use({ timezoneId: "America/Lima" });
test.beforeEach(({ page }) => page.clock.setFixedTime(today));

test("user sends again: it holds everything, under the same sender, asked for no name", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const words = sendingWords(locale);
  const sending = new SendingOnPage(page, locale);
  await openAssignment(page, locale);
  await expect(sending.section.getByText(words.whatAnswers)).toBeVisible();
  await expect(sending.section.getByText(words.whoOne("Ana Quispe"))).toBeVisible();
  await expect(sending.section.getByText(words.never)).toBeVisible();
  await sending.button("download").click();
  await expect(sending.section.getByText(words.nameFirst)).toBeVisible();
  await expect(sending.section.getByLabel(words.name)).toBeFocused();
  await sending.signAs("Rosa Ñahui");
  await sending.button("download").click();
  await expect(sending.section.getByText(words.nothingYet)).toBeVisible();

  await page.goto(`/${locale}/${home}/`);
  const exercise = programOn(page, locale);
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("fail");
  await page.goto(`/${locale}/assignment/#tumbes-1`);
  await page.clock.setFixedTime(minutesLater(5));
  await sending.signAs("Rosa Ñahui");
  const first = await sending.download();
  const moment = { es: "20 de noviembre de 2019 a las 10:05", en: "20 November 2019 at 10:05" }[locale];
  const trainer = "Ana Quispe";
  await expect(sending.section.getByText(words.inFile(moment, trainer))).toBeVisible();
  await sending.section.getByRole("button", { name: words.sentNow }).click();
  await expect(sending.section.getByText(words.sent(moment))).toBeVisible();
  await expect(sending.section.getByRole("button", { name: words.sentNow })).toBeHidden();

  await page.clock.setFixedTime(minutesLater(10));
  await page.goto(`/${locale}/${home}/`);
  await exercise.solve();
  await page.goto(`/${locale}/assignment/#tumbes-1`);
  await expect(sending.section.getByText(words.solvedSince(1))).toBeVisible();
  await expect(sending.section.getByText(words.as("Rosa Ñahui", ""))).toBeVisible();
  await page.clock.setFixedTime(minutesLater(15));
  const second = await sending.download();
  expect(second.answers.sender).toEqual(first.answers.sender);
  expect(second.answers.attempts.map(({ outcome }) => outcome)).toEqual(["fail", "pass"]);
  expect(second.answers.attempts[0]).toEqual(first.answers.attempts[0]);
});

test("user sends with an app where the browser can, a choice that was closed counts as not sent, and text can be copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const shared: { name: string; text: string }[] = [];
    let refusals = 1;
    Object.assign(navigator, {
      shared,
      canShare: ({ files }: { files: File[] }) => files.every(({ name }) => name.endsWith(".txt")),
      share: async ({ files: [file] }: { files: [File] }) => {
        if (refusals-- > 0) throw new DOMException("closed", "AbortError");
        shared.push({ name: file.name, text: await file.text() });
      },
    });
  });
  await page.goto(`/es/${home}/`);
  await programOn(page, "es").solve();
  await openAssignment(page, "es");
  const words = sendingWords("es");
  const sending = new SendingOnPage(page, "es");
  await sending.signAs("Rosa");
  await sending.button("share").click();
  await expect(sending.section.getByText(words.notShared)).toBeVisible();
  await expect(sending.section.getByText(words.never)).toBeVisible();
  await sending.button("share").click();
  await expect(sending.section.getByText(words.shared)).toBeVisible();
  await expect(sending.section.getByText(words.never)).toBeHidden();
  const [file] = await page.evaluate(
    () => (navigator as unknown as { shared: { name: string; text: string }[] }).shared,
  );
  expect(file?.name).toBe("respuestas-taller-de-tumbes-rosa.aula.txt");
  expect((await openSent(file?.text ?? "")).sender.name).toBe("Rosa");

  await sending.button("copy").click();
  await expect(sending.section.getByText(words.copied("Ana Quispe"))).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect(sending.section.getByLabel(words.text)).toHaveValue(text);
  expect((await openSent(text)).attempts).toMatchObject([{ exercise: program.id, outcome: "pass" }]);
});

test("a name may be anything that people type, and a full device still gives the file, and says what it did not keep", async ({
  page,
}) => {
  await page.goto(`/es/${home}/`);
  await programOn(page, "es").solve();
  await openAssignment(page, "es");
  const sending = new SendingOnPage(page, "es");
  await sending.signAs("  <b>Rosa</b>\u202e Quispe ", "ñandú ".repeat(2000));
  const { name, answers } = await sending.download();
  expect(name).toBe("respuestas-taller-de-tumbes-b-rosa-b-quispe.aula");
  expect(answers.sender.name).toBe("<b>Rosa</b> Quispe");
  expect(answers.sender.organisation).toHaveLength(200);
  await expect(sending.section.getByText("Envías como <b>Rosa</b> Quispe")).toBeVisible();

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  expect((await sending.download()).answers.attempts).toHaveLength(1);
  await expect(sending.section.getByText(sendingWords("es").notRemembered)).toBeVisible();
});
