// Somebody who sent from two devices, two who worked together, and two who shared one device: the trainer says
// who is who.
import { learnerPageWords } from "../../src/i18n/learner-page.ts";
import { trainerPeopleWords } from "../../src/i18n/trainer-people.ts";
import { trainerSharedWords } from "../../src/i18n/trainer-shared.ts";
import { expectAccessible } from "./accessible.ts";
import { answerOf, choice, program } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { GradebookOnPage } from "./gradebook-page.ts";
import { answersBy, code, fileBy } from "./sent-files.ts";
import { makeTrainer } from "./trainer-device.ts";

const people = program.id;
const right = code(program.solution);

test("trainer joins a person's two devices, names them, marks a pair, and takes each back", {
  tag: "@both",
}, async ({ page, locale }) => {
  const trainer = await makeTrainer({ exercises: [people, choice.id] });
  const book = new GradebookOnPage(page, locale);
  const words = trainerPeopleWords(locale);
  await book.open(trainer);
  const by = (name: string, id: string, organisation: string) =>
    fileBy(
      trainer,
      answersBy(trainer, name, [{ exercise: people, submission: right, outcome: "pass" }], {
        id,
        organisation,
      }),
    );
  await book.importFiles(
    await by("Rosa Quispe", "rosa-phone", "Organización Sol"),
    await by("rósa quispe", "rosa-home", "Organización Sol (Perú)"),
    await by("Luis Rojas", "luis", "Organización Sol"),
  );
  await book.expectAllChecked();
  const whoIsWho = page.getByRole("region", { name: words.title, exact: true });
  const told = page.getByRole("status").filter({ visible: true });
  await expect(whoIsWho.getByRole("heading", { name: words.doubles(1) })).toBeVisible();
  await expectAccessible(page);

  await whoIsWho.getByRole("button", { name: words.same }).click();
  await expect(whoIsWho.getByRole("heading", { name: words.title })).toBeFocused();
  await expect(book.learner("rósa quispe").or(book.learner("Rosa Quispe"))).toContainText(words.devices(2));
  await expect(whoIsWho.getByRole("heading", { name: words.doubles(1) })).toBeHidden();

  // On their page, which is found by either device.
  await page.goto(`/${locale}/trainer/gradebook/#${trainer.assignment.id}/rosa-phone`);
  await expect(page).toHaveURL(/rosa-home$/);
  const whose = page.getByRole("region", { name: words.person, exact: true });
  await expect(whose.getByRole("listitem")).toHaveCount(2);
  await whose.getByText(words.rename, { exact: true }).click();
  await whose.getByLabel(words.name, { exact: true }).fill("\u200b");
  await whose.getByRole("button", { name: words.keepName }).click();
  await expect(whose.getByRole("alert").filter({ hasText: words.nameFirst })).toBeVisible();
  await whose.getByLabel(words.name, { exact: true }).fill("Rosa Quispe Ñahui");
  await whose.getByRole("button", { name: words.keepName }).click();
  await expect(page.getByRole("heading", { name: "Rosa Quispe Ñahui", exact: true })).toBeVisible();
  await whose.getByText(words.pair, { exact: true }).click();
  await whose.getByRole("button", { name: words.pairNow, exact: true }).click();
  await expect(whose.getByRole("alert").filter({ hasText: words.chooseFirst })).toBeVisible();
  await whose
    .getByLabel(words.with)
    .filter({ visible: true })
    .selectOption({ label: "Luis Rojas, Organización Sol" });
  await whose.getByRole("button", { name: words.pairNow, exact: true }).click();
  await expect(whose.getByRole("link", { name: "Luis Rojas" })).toBeVisible();
  await expectAccessible(page);

  // It is kept, and each act is taken back by itself.
  await page.goto(`/${locale}/trainer/gradebook/#${trainer.assignment.id}`);
  await page.reload();
  await book.expectNames("Luis Rojas", "Rosa Quispe Ñahui");
  await expect(book.learner("Luis Rojas")).toContainText(words.inPair("Rosa Quispe Ñahui"));
  await whoIsWho.getByText(words.changes(3)).click();
  for (const left of [2, 1]) {
    await whoIsWho.getByRole("button", { name: words.undo }).first().click();
    await expect(whoIsWho.getByText(words.changes(left))).toBeVisible();
  }
  await expect(book.learner("Luis Rojas")).not.toContainText(words.inPair("Rosa Quispe Ñahui"));
  await whoIsWho.getByRole("button", { name: words.undo }).click();
  await expect(whoIsWho.getByRole("heading", { name: words.doubles(1) })).toBeVisible();
  await whoIsWho.getByRole("button", { name: words.two }).click();
  await expect(whoIsWho.getByRole("heading", { name: words.doubles(1) })).toBeHidden();
  await expect(told.filter({ hasText: "Rosa Quispe" })).toBeVisible();
});

test("trainer splits one sender into the two people who shared a device, and takes it back", async ({
  page,
  locale,
}) => {
  const trainer = await makeTrainer({ exercises: [people, choice.id] });
  const book = new GradebookOnPage(page, locale);
  const words = trainerPeopleWords(locale);
  const shared = trainerSharedWords(locale);
  await book.open(trainer);
  const anas = [{ exercise: people, submission: right, outcome: "pass" as const }];
  const chosen = { kind: "choice" as const, chosen: answerOf(choice) };
  const both = [...anas, { exercise: choice.id, submission: chosen, outcome: "pass" as const }];
  const by = (name: string, tries: typeof both, day: number) =>
    fileBy(trainer, answersBy(trainer, name, tries, { id: "tablet", sent: `2019-06-${day}T20:00:00.000Z` }));
  await book.importFiles(await by("Luis Rojas", both, 12), await by("Ana Quispe", anas, 11));
  await book.expectAllChecked();
  await book.expectNames("Luis Rojas");

  const whoIsWho = page.getByRole("region", { name: words.title, exact: true });
  const offer = whoIsWho.getByRole("listitem");
  await expect(offer).toContainText(shared.nameWith({ name: "Ana Quispe", answers: 1 }));
  await expect(offer).toContainText(shared.nameWith({ name: "Luis Rojas", answers: 1 }));
  await expectAccessible(page);
  await whoIsWho.getByRole("button", { name: shared.people(2) }).click();
  await expect(whoIsWho.getByRole("heading", { name: words.title })).toBeFocused();
  await expect(whoIsWho.getByRole("status")).toHaveText(shared.didApart("Ana Quispe"));

  // It is kept, and each has a page with what is theirs.
  await page.reload();
  await book.expectNames("Ana Quispe", "Luis Rojas");
  await book.expectStates("Ana Quispe", "solved", "not-answered");
  await book.expectStates("Luis Rojas", "solved", "not-answered");
  await book.learner("Ana Quispe").getByRole("link").click();
  await expect(page.getByRole("region", { name: words.person }).getByRole("listitem")).toContainText(
    words.sentAs("Ana Quispe", "Organización Sol"),
  );
  const learnerWords = learnerPageWords(locale);
  await expect(page.getByText(learnerWords.solvedOf(1, 2), { exact: false }).first()).toBeVisible();
  await expect(page.getByText(learnerWords.noAnswer)).toHaveCount(1);
  await page.goBack();

  await whoIsWho.getByText(words.changes(1)).click();
  await whoIsWho.getByRole("button", { name: words.undo }).click();
  await book.expectNames("Luis Rojas");
  await expect(whoIsWho.getByRole("button", { name: shared.people(2) })).toBeVisible();
});
