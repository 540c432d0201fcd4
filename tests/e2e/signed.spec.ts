// What another signed, nobody signed, or claims a day that has not come: refused with a sentence, and nothing changes.
import { sealAnswers } from "../../src/exchange/answers.ts";
import { assignmentFragment } from "../../src/exchange/assignment.ts";
import { toBase64 } from "../../src/exchange/pack.ts";
import { newIdentity, recipientOf, seal } from "../../src/exchange/seal.ts";
import { signed, signerOf } from "../../src/exchange/signature.ts";
import { assignedWords } from "../../src/i18n/assigned.ts";
import { faultWords } from "../../src/i18n/exchange.ts";
import { importedAdvice, importedCounts } from "../../src/i18n/importing.ts";
import { copyWords } from "../../src/i18n/trainer-copies.ts";
import { signAssignment } from "../../src/trainer/assigning/sign-assignment.ts";
import { someSecret } from "../exchange/some-keys.ts";
import { assignmentOf, linkOf, openAssignment, today } from "./assignment.ts";
import { program, programMistake } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { GradebookOnPage } from "./gradebook-page.ts";
import { answersBy, code, fileOf } from "./sent-files.ts";
import { makeTrainer, sealFor } from "./trainer-device.ts";

/** Somebody who knows all that is in a link, and has a key of their own alone. */
const mallorys = toBase64(new Uint8Array(32).fill(9));
const later = "2019-11-20T14:00:00.000Z";

test("learner keeps the assignment that its maker signed, whatever link claims to change it", async ({
  page,
  locale,
}) => {
  await page.clock.setFixedTime(today);
  const words = assignedWords(locale);
  const title = page.getByRole("heading", { level: 1 });
  const open = (fragment: string) => page.goto(`/${locale}/assignment/${fragment}`);
  await openAssignment(page, locale);
  await expect(title).toHaveText("Taller de Tumbes");

  const changed = { title: "Taller de Mallory", changed: later };
  const hers = await assignmentOf({
    ...changed,
    signer: signerOf(mallorys),
    recipients: [await recipientOf(await newIdentity())],
  });
  const unsigned = await assignmentOf(changed);
  for (const [fragment, said] of [
    [await assignmentFragment(signAssignment(hers, mallorys)), words["another-maker"]],
    [await assignmentFragment(unsigned), words["another-maker"]],
    [await linkOf({ ...changed, changed: "9999-01-01T00:00:00.000Z" }), words.ahead],
  ] as const) {
    await open(fragment);
    await expect(page.getByText(said)).toBeVisible();
    await expect(title).toHaveText("Taller de Tumbes");
  }
  // Signed by Ana and changed since; and a key of small order, whose signature fits any text.
  const since = { ...signAssignment(await assignmentOf(), someSecret), ...changed };
  const one = Uint8Array.from([1, ...Array<number>(31).fill(0)]);
  const anybodys = {
    ...(await assignmentOf({ id: "cualquiera", signer: toBase64(one) })),
    signature: toBase64(Uint8Array.from([...one, ...new Uint8Array(32)])),
  };
  for (const made of [since, anybodys]) {
    await open(await assignmentFragment(made));
    await expect(page.getByText(faultWords(locale, { kind: "forged" }, "assignment"))).toBeVisible();
    await expect(page.getByRole("link", { name: "Taller de Tumbes" })).toBeVisible();
    await expect(page.getByText("Taller de Mallory")).toHaveCount(0);
    await open("#tumbes-1");
    await expect(title).toHaveText("Taller de Tumbes");
  }
  await page.reload();
  await expect(title).toHaveText("Taller de Tumbes");
  await expect(page.getByText(words.unsigned)).toBeHidden();

  await open(await assignmentFragment(await assignmentOf({ id: "de-antes", title: "Taller de antes" })));
  await expect(title).toHaveText("Taller de antes");
  await expect(page.getByText(words.unsigned)).toBeVisible();
});

test("trainer keeps what a person signed, whoever else sends under their code", async ({ page, locale }) => {
  const trainer = await makeTrainer({ exercises: [program.id] });
  const book = new GradebookOnPage(page, locale);
  const [counts, advice] = [importedCounts(locale), importedAdvice(locale)];
  const right = [{ exercise: program.id, submission: code(program.solution), outcome: "pass" as const }];
  const wrong = [{ exercise: program.id, submission: code(program.wrong[programMistake] ?? "") }];
  const to = [trainer.keys.recipient];
  const rosas = answersBy(trainer, "Rosa", right);
  const asRosa = { ...answersBy(trainer, "Mallory", wrong, { id: "Rosa" }), sent: later };
  const named = (secret: string) => ({ ...asRosa, sender: { ...asRosa.sender, signer: signerOf(secret) } });
  await book.open(trainer);
  await book.importFiles(fileOf("rosa.aula", await sealFor(trainer, rosas)));
  await book.expectStates("Rosa", "solved");

  await book.importFiles(
    fileOf("de-otra.aula", await sealAnswers(asRosa, to, mallorys)),
    fileOf("sin-firma.aula", await seal(JSON.stringify(asRosa), to)),
    fileOf("falsa.aula", await seal(signed(named(someSecret), mallorys), to)),
    fileOf("luis.aula", await seal(JSON.stringify(answersBy(trainer, "Luis", wrong)), to)),
  );
  await expect(book.told).toContainText(counts["another-maker"](2));
  await expect(book.told).toContainText(counts.forged(1));
  await expect(book.importing.getByText(advice["another-maker"])).toBeVisible();
  await expect(book.importing.getByText(faultWords(locale, { kind: "forged" }, "answers"))).toBeVisible();
  await book.expectNames("Luis", "Rosa");
  await book.expectStates("Rosa", "solved");
  await book.learner("Luis").getByRole("link").click();
  await expect(page.getByText(book.words.unsigned)).toBeVisible();

  // A link that another made does not take an assignment over.
  await page.goto(`/${locale}/trainer/`);
  const copies = copyWords(locale);
  const taken = { ...trainer.assignment, title: "Taller de Mallory", signer: signerOf(mallorys) };
  await page
    .getByLabel(copies.importLink)
    .fill(await assignmentFragment(signAssignment({ ...taken, changed: later }, mallorys)));
  await page.getByRole("button", { name: copies.importAssignment }).click();
  await expect(page.getByText(copies.linkAnothers)).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: trainer.assignment.title })).toBeVisible();
  await expect(page.getByText("Taller de Mallory")).toHaveCount(0);
});
