// What no machine judges of an answer: said by its learner or by nobody, and shown to the trainer as that.
import { newIdentity, recipientOf } from "../../src/exchange/seal.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { learnerPageWords } from "../../src/i18n/learner-page.ts";
import { firstOf } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { answersOf } from "./insight-group.ts";
import { makeTrainer, sealFor, settle } from "./trainer-device.ts";

/** Written whole, its title too. */
const { id: readyToSend, solution } = await firstOf("chart");

test("user reads which answers a learner judged to have a title that fits, and which nobody did", async ({
  page,
}) => {
  const trainer = await makeTrainer({
    id: "0b9c5a7e-2f0d-4f5e-8a52-6f0f1f3a8f2b",
    exercises: [readyToSend],
  });
  await settle(page, trainer);
  await page.goto("/es/");
  await page.goto(`/es/trainer/gradebook/#${trainer.assignment.id}`);
  const answer = {
    exercise: readyToSend,
    submission: { kind: "code", code: solution },
    outcome: "pass",
  } as const;
  const files = await Promise.all(
    [
      { name: "Ana Quispe", tries: [answer, { ...answer, ownJudgement: ["title-fits"] }] },
      { name: "Luis Rojas", tries: [answer] },
    ].map(async ({ name, tries }, index) => {
      const recipient = await recipientOf(await newIdentity());
      const sender = { id: `sender-${index}`, name, organisation: "Sol", recipient };
      return sealFor(trainer, answersOf(trainer.assignment.id, sender, tries));
    }),
  );
  const group = gradebookWords("es");
  await page.getByLabel(group.chooseFiles).setInputFiles(
    files.map((text, index) => ({
      name: `respuestas-${index}.aula`,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.getByText(group.allChecked, { exact: true }).first()).toBeVisible();

  const words = learnerPageWords("es");
  for (const [name, said] of [
    ["Ana Quispe", words.judgedSo],
    ["Luis Rojas", words.notJudgedSo],
  ] as const) {
    await page.getByRole("link", { name }).first().click();
    await expect(page.getByText(`${words.unjudged}: ${words["title-fits"]}. ${said}`)).toBeVisible();
    await page.goBack();
  }
});
