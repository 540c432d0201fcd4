import { readFileSync } from "node:fs";
import { sealAnswers } from "../../src/exchange/answers.ts";
import { atEndWords, pointWords } from "../../src/i18n/at-end.ts";
import { exerciseWords } from "../../src/i18n/exercise.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { fewestEvaluations } from "../../src/trainer/at-end/evaluation.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { expectNoViolations } from "./accessible.ts";
import { AssignmentEditor } from "./assigning.ts";
import { SendingOnPage } from "./assignment.ts";
import { answerOf, choice, home, placeOf } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { answersBy, fileOf } from "./sent-files.ts";

test("user says how it was and when they were there, and the trainer sees the one without names and confirms the other", async ({
  page,
  browser,
  locale,
}) => {
  const words = atEndWords(locale);
  const editor = new AssignmentEditor(page, locale);
  await editor.open();
  await editor.pick(choice.file.title[locale]);
  await editor.title.fill("Taller");
  await editor.name.fill("Ana");
  await page.getByText(editor.words.atEnd, { exact: true }).click();
  await page.getByLabel(editor.words.evaluationLabel).check();
  await page.getByLabel(editor.words.sessionsLabel).fill("Lunes\nMartes");
  await editor.make.click();
  const shared = await editor.shared();
  const { atEnd, id } = shared;
  expect(atEnd).toEqual({ evaluation: true, sessions: ["Lunes", "Martes"] });

  const context = await browser.newContext();
  const there = await context.newPage();
  await there.goto(await editor.link.inputValue());
  await expect(there).toHaveURL(new RegExp(`#${id}$`));
  const address = there.url();
  await there.goto(`/${locale}/${home}/${placeOf(choice)}`);
  const exercise = there.locator(placeOf(choice));
  await exercise.locator(`input[value="${answerOf(choice)[0]}"]`).check();
  await exercise.getByRole("button", { name: exerciseWords(locale).check }).click();
  await expect(exercise.locator("[data-result][data-outcome=pass]")).toBeVisible();

  await there.goto(address);
  await expect(there.getByText(words.whoSees("Ana"))).toBeVisible();
  const useful = there.getByRole("group", { name: words.useful });
  await useful.getByLabel(pointWords("useful", 3, locale), { exact: true }).check();
  await there.getByLabel(words.remark).fill("Más tiempo.");
  await there.getByRole("checkbox", { name: "Martes" }).check();
  await expectNoViolations(there, "[data-sending]");
  await there.reload();
  await expect(there.getByLabel(words.remark)).toHaveValue("Más tiempo.");
  await expect(useful.getByLabel(pointWords("useful", 3, locale), { exact: true })).toBeChecked();
  const sending = new SendingOnPage(there, locale);
  await sending.signAs("Rosa", "Socio");
  const downloading = there.waitForEvent("download");
  await sending.button("download").click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  await expect(sending.section.getByText(words.changedSince)).toHaveCount(0);
  await there.getByLabel(words.remark).fill("Más tiempo, por favor.");
  await expect(sending.section.getByText(words.changedSince)).toBeVisible();
  await expect(there.getByLabel(words.remark)).toBeFocused();
  await context.close();

  await page.goto(`/${locale}/trainer/gradebook/#${id}`);
  await page.getByLabel(gradebookWords(locale).chooseFiles).setInputFiles(fileOf("rosa.aula", file));
  const results = page.getByRole("region", { name: words.results });
  await expect(results.getByText(words.answeredBy(1, 1))).toBeVisible();
  await expect(results.getByText(words.tooFew(fewestEvaluations))).toBeVisible();
  await expect(page.getByText("Más tiempo.")).toHaveCount(0);
  await expect(results.getByRole("checkbox", { name: words.was("Rosa", "Martes") })).toBeChecked();
  await expectNoViolations(page, ".at-end");
  await results.getByRole("checkbox", { name: words.was("Rosa", "Lunes") }).check();
  await expect(results.getByText(words.kept("Rosa", 2, 2))).toBeVisible();
  await page.reload();
  await expect(results.getByRole("checkbox", { name: words.was("Rosa", "Lunes") })).toBeChecked();
  await expect(results.getByRole("row", { name: /Rosa/ })).toContainText(words.byTrainer);

  // From three people on, totals: on the page and on the printed report.
  const more = ["Luis", "Julia"].map((name) =>
    sealAnswers(
      {
        ...answersBy({ assignment: shared }, name, []),
        atEnd: { evaluation: { useful: 4, remark: `De ${name}` } },
      },
      shared.recipients,
      someSecret,
    ),
  );
  const files = (await Promise.all(more)).map((text, place) => fileOf(`${place}.aula`, text));
  await page.getByLabel(gradebookWords(locale).chooseFiles).setInputFiles(files);
  await expect(results.getByText(words.answeredBy(3, 3))).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const report = page.locator(".report");
  await expect(report.getByRole("row", { name: words.useful })).toContainText(
    `${pointWords("useful", 4, locale)}: 2`,
  );
  await expect(report.getByText("De Julia")).toBeVisible();
});
