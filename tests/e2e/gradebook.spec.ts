import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { sealAnswers } from "../../src/exchange/answers.ts";
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { faultWords } from "../../src/i18n/exchange.ts";
import { importedAdvice, importedCounts } from "../../src/i18n/importing.ts";
import { trainerKeyWords } from "../../src/i18n/trainer-key.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { expectAccessible } from "./accessible.ts";
import { answerOf, choice, program, programMistake } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { GradebookOnPage } from "./gradebook-page.ts";
import { answersBy, code, fileBy, fileOf } from "./sent-files.ts";
import { makeTrainer, sealFor } from "./trainer-device.ts";

const people = program.id;
const sum = choice.id;
const exercises = [people, sum];
const right = code(program.solution);
const mistake = code(program.wrong[programMistake] ?? "");
const chosenRight = () => ({ kind: "choice" as const, chosen: answerOf(choice) });
const harm = `<img src=x onerror="document.title='harmed'">`;

test("user can bring answers, sees what checking them again finds, and bringing them twice changes nothing", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const trainer = await makeTrainer({ exercises });
  const book = new GradebookOnPage(page, locale);
  const counts = importedCounts(locale);
  await book.open(trainer);
  await expect(page.getByText(book.words.nobody)).toBeVisible();
  const rosa = await fileBy(
    trainer,
    answersBy(trainer, "Rosa Quispe", [
      { exercise: people, submission: mistake },
      { exercise: people, submission: right, outcome: "pass" },
      { exercise: sum, submission: chosenRight(), outcome: "pass" },
    ]),
  );
  // Luis' file claims what is not so.
  const luis = await fileBy(
    trainer,
    answersBy(trainer, "Luis Rojas", [{ exercise: people, submission: mistake, outcome: "pass" }]),
  );
  await book.importFiles(rosa, luis);
  await expect(book.told).toContainText(counts.learner(2));
  await book.expectAllChecked();
  await book.expectStates("Rosa Quispe", "solved");
  await expect(book.learner("Rosa Quispe")).toContainText(book.words.attemptsShort(2));
  await book.expectStates("Luis Rojas", "not-solved", "not-answered");
  await expect(book.learner("Luis Rojas")).toContainText(book.words.differs);
  await expect(book.learner("Rosa Quispe")).not.toContainText(book.words.differs);
  await expectAccessible(page);

  await book.importFiles(luis, rosa, rosa);
  await expect(book.told).toContainText(counts.nothing(3));
  await page.reload();
  await book.expectNames("Luis Rojas", "Rosa Quispe");
  await book.expectStates("Rosa Quispe", "solved");
  await book.expectAllChecked();
});

test("user is told what is wrong with each file and what to do, and the others go on", async ({
  page,
  locale,
}) => {
  const trainer = await makeTrainer({ exercises });
  const answers = answersBy(trainer, "Rosa", [{ exercise: people, submission: right, outcome: "pass" }]);
  const sealed = await sealFor(trainer, answers);
  const book = new GradebookOnPage(page, locale);
  await book.open(trainer);
  await book.importFiles(
    fileOf("cortado.aula", sealed.slice(0, 400)),
    fileOf(`${harm}.jpg`, "x"),
    fileOf("ajeno.aula", await sealAnswers(answers, [await recipientOf(await newIdentity())], someSecret)),
    fileOf("roto.zip", zipSync({ "a.aula": new Uint8Array(9) }).slice(0, -9)),
    fileOf("rosa.aula", sealed),
  );
  const counts = importedCounts(locale);
  const advice = importedAdvice(locale);
  for (const [count, what] of [
    [counts.damaged(1), faultWords(locale, { kind: "damaged" }, "answers")],
    [counts["not-ours"](1), faultWords(locale, { kind: "not-ours" }, "answers")],
    [counts["other-recipient"](1), faultWords(locale, { kind: "other-recipient" }, "answers")],
    [counts["damaged-zip"](1), advice["damaged-zip"]],
  ] as const) {
    await expect(book.told).toContainText(count);
    await expect(book.importing.getByText(what)).toBeVisible();
  }
  await expect(book.importing.getByText(`${harm}.jpg`)).toBeVisible();
  await expect(book.told).toContainText(counts.learner(1));
  await book.expectStates("Rosa", "solved");
  expect(await page.title()).not.toBe("harmed");
  await expectAccessible(page);
});

test("user can paste several answers with messages around them, drop a zip, and bring a folder with other files", async ({
  page,
}) => {
  const trainer = await makeTrainer({ exercises });
  const book = new GradebookOnPage(page, "es");
  await book.open(trainer);
  const [rosa, luis, ana] = ["Rosa", "Luis", "Ana"].map((name) =>
    answersBy(trainer, name, [{ exercise: people, submission: right, outcome: "pass" }]),
  );
  if (!rosa || !luis || !ana) throw new Error("nobody sends");
  await page.getByText(book.words.paste).first().click();
  await page
    .getByLabel(book.words.paste)
    .fill(`Rosa: ${await sealFor(trainer, rosa)}\n[10:32] Luis:\n${await sealFor(trainer, luis)} gracias`);
  await book.button(book.words.readPasted).click();
  await book.expectNames("Luis", "Rosa");

  const zip = Buffer.from(zipSync({ "grupo/ana.aula": Buffer.from(await sealFor(trainer, ana)) }));
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "grupo.zip"));
      return transfer;
    },
    [...zip],
  );
  await book.importing.getByText(book.words.importHow).dispatchEvent("drop", { dataTransfer: dropped });
  await book.expectNames("Ana", "Luis", "Rosa");

  const folder = mkdtempSync(join(tmpdir(), "aula-"));
  mkdirSync(join(folder, "fotos"));
  for (let index = 0; index < 197; index++) writeFileSync(join(folder, "fotos", `${index}.jpg`), "x");
  const eva = answersBy(trainer, "Eva", [{ exercise: people, submission: right, outcome: "pass" }]);
  writeFileSync(join(folder, "eva.aula"), await sealFor(trainer, eva));
  await page.locator("input[webkitdirectory]").setInputFiles(folder);
  await expect(book.told).toContainText(importedCounts("es")["not-ours"](197));
  await book.expectNames("Ana", "Eva", "Luis", "Rosa");
  await book.expectAllChecked();
});

test("programs that mean harm are run and checked without harm, and the others go on", async ({ page }) => {
  const trainer = await makeTrainer({ exercises });
  const attacks = [
    "globalThis.postMessage?.('x'); self.close?.(); export default 1",
    `document.title = 'harmed'; export default ${JSON.stringify(harm)}`,
    "while (true) {}",
  ].map((text) => ({ exercise: people, submission: code(text), outcome: "pass" as const }));
  const book = new GradebookOnPage(page, "es");
  await book.open(trainer);
  await book.importFiles(
    await fileBy(trainer, answersBy(trainer, harm, attacks, { id: "harm", organisation: harm })),
    // An answer of another kind than the exercise asks for.
    await fileBy(
      trainer,
      answersBy(trainer, "Luis", [{ exercise: sum, submission: right, outcome: "pass" }]),
    ),
    await fileBy(
      trainer,
      answersBy(trainer, "Rosa", [{ exercise: people, submission: right, outcome: "pass" }]),
    ),
  );
  await book.expectAllChecked();
  await book.expectStates(harm, "error");
  await book.expectStates("Luis", "error");
  await book.expectStates("Rosa", "solved");
  expect(await page.title()).not.toBe("harmed");
});

test("user can stop the checking and go on with it later", async ({ page }) => {
  const trainer = await makeTrainer({ exercises });
  const loops = Array.from({ length: 2 }, (_, index) => ({
    exercise: people,
    submission: code(`while (true) {} // ${index}`),
    outcome: "error" as const,
  }));
  const book = new GradebookOnPage(page, "es");
  await book.open(trainer);
  await book.importFiles(await fileBy(trainer, answersBy(trainer, "Rosa", loops)));
  await expect(book.checking.getByRole("progressbar")).toBeVisible();
  await book.button(book.words.stop).click();
  await expect(book.checking.getByRole("status")).toContainText(book.words.checkStopped);
  await expect(book.button(book.words.goOn)).toBeFocused();
  await book.expectStates("Rosa", "unchecked");

  await page.reload();
  await expect(book.checking).toContainText(/Falta revisar|Faltan?/);
  await book.button(book.words.goOn).click();
  await book.expectAllChecked();
  await book.expectStates("Rosa", "error");
});

test("user can remove one person's answers, or all, after being asked", async ({ page }) => {
  const trainer = await makeTrainer({ exercises });
  const book = new GradebookOnPage(page, "en");
  await book.open(trainer);
  const files = await Promise.all(
    ["Rosa", "Luis"].map((name) =>
      fileBy(trainer, answersBy(trainer, name, [{ exercise: sum, submission: chosenRight() }])),
    ),
  );
  await book.importFiles(...files);
  await book.expectAllChecked();
  await page.getByRole("link", { name: "Rosa", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "Rosa", exact: true })).toBeVisible();
  await book.button(book.words.removeOne).click();
  await book.button(book.words.removeNo).click();
  await book.button(book.words.removeOne).click();
  await book.button(book.words.removeYes).click();
  await book.expectNames("Luis");
  await page.reload();
  await book.expectNames("Luis");
  await book.button(book.words.removeAll).click();
  await expect(page.getByText(book.words.removeAllSure(1))).toBeVisible();
  await book.button(book.words.removeYes).click();
  await expect(page.getByText(book.words.nobody)).toBeVisible();
  await page.reload();
  await expect(page.getByText(book.words.nobody)).toBeVisible();
});

test("user sees that somebody's clock is wrong, and that nothing which came in time is late", async ({
  page,
}) => {
  const trainer = await makeTrainer({ exercises, due: "2019-06-15T23:00:00.000Z" });
  const book = new GradebookOnPage(page, "en");
  await page.clock.setFixedTime("2019-06-12T10:00:00Z");
  await book.open(trainer);
  const at = "2031-01-01T10:00:00.000Z";
  const ahead = answersBy(trainer, "Rosa", [{ exercise: sum, submission: chosenRight(), at }], {
    sent: at,
  });
  await book.importFiles(await fileBy(trainer, ahead));
  await book.expectStates("Rosa", "solved");
  await expect(book.learner("Rosa")).not.toContainText(book.words.lateShort);
  await page.getByRole("link", { name: "Rosa", exact: true }).first().click();
  await expect(page.getByText(book.words.clockAhead)).toBeVisible();
});

test("user who opens an assignment that is not on this device is told so, and sees those that are", async ({
  page,
}) => {
  const trainer = await makeTrainer({ exercises });
  const book = new GradebookOnPage(page, "es");
  await book.open(trainer);
  await page.goto("/es/trainer/gradebook/#another");
  await page.reload();
  await expect(page.getByText(book.words.notHere)).toBeVisible();
  await page.getByRole("link", { name: trainer.assignment.title }).click();
  await expect(page.getByText(book.words.nobody)).toBeVisible();
});

test("user whose browser forbids storage is told before anything is lost", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("storage is forbidden", "SecurityError");
      },
    });
  });
  await page.goto("/en/trainer/gradebook/");
  const { words } = new GradebookOnPage(page, "en");
  await expect(page.getByText(words.notLasting)).toBeVisible();
  await expect(page.getByText(words.noKeys)).toBeVisible();
  await expect(page.getByRole("link", { name: trainerKeyWords("en").open })).toHaveAttribute(
    "href",
    "/en/trainer/key/",
  );
});
