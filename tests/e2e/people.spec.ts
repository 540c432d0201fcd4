// Several people on one device: each has work, assignments and a key of their own.
import { peopleWords } from "../../src/i18n/people.ts";
import { sendingWords } from "../../src/i18n/sending.ts";
import { minutesLater, openAssignment, SendingOnPage, today } from "./assignment.ts";
import { home } from "./course.ts";
import { choiceOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test.beforeEach(({ page }) => page.clock.setFixedTime(today));

test("two people who send from one phone are two to the trainer, and each finds their own work", {
  tag: "@phone",
}, async ({ page, locale }) => {
  const [words, sendWords] = [peopleWords(locale), sendingWords(locale)];
  const sending = new SendingOnPage(page, locale);
  const exercise = programOn(page, locale);
  await openAssignment(page, locale);
  await page.goto(`/${locale}/${home}/`);
  await exercise.solve();
  await page.goto(`/${locale}/assignment/#tumbes-1`);
  await sending.signAs("Rosa Ñahui");
  const rosas = (await sending.download()).answers;

  // The next one answers before anybody asks who it is.
  await page.clock.setFixedTime(minutesLater(10));
  await page.goto(`/${locale}/${home}/`);
  await exercise.write("export default 2;");
  await exercise.check();
  await exercise.expectTold("fail");
  await page.goto(`/${locale}/assignment/#tumbes-1`);
  await sending.section.getByRole("button", { name: sendWords.changeName }).click();
  await sending.signAs("Luis Poma");
  await sending.button("download").click();
  await expect(sending.section.getByText(words.whoSends("Rosa Ñahui", "Luis Poma"))).toBeFocused();
  await sending.section.getByLabel(words.importOwn(1)).check();
  await sending.section.getByRole("button", { name: words.iAmOther }).click();
  await expect(page.getByText(words.switched("Luis Poma"))).toBeVisible();
  const luises = (await sending.download()).answers;
  expect(luises.sender.name).toBe("Luis Poma");
  expect(luises.sender.id).not.toBe(rosas.sender.id);
  expect(luises.sender.recipient).not.toBe(rosas.sender.recipient);
  expect(luises.attempts.map(({ outcome }) => outcome)).toEqual(["fail"]);

  // Rosa goes on, from any page.
  await page.goto(`/${locale}/${home}/`);
  await exercise.reach();
  await expect(exercise.code).toHaveValue("export default 2;");
  await page.getByRole("button", { name: words.menu("Luis Poma") }).click();
  await page.getByRole("button", { name: "Rosa Ñahui" }).click();
  await expect(page.getByText(words.switched("Rosa Ñahui"))).toBeVisible();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(exercise.bundle.solution);
  await page.goto(`/${locale}/assignment/#tumbes-1`);
  await page.clock.setFixedTime(minutesLater(20));
  const again = (await sending.download()).answers;
  expect(again.sender).toEqual(rosas.sender);
  expect(again.attempts).toEqual(rosas.attempts);
});

test("user adds a person, a tab that is open follows, and deleting a person says what goes and leaves the other", async ({
  page,
  context,
  locale,
}) => {
  const words = peopleWords(locale);
  await page.goto(`/${locale}/${home}/`);
  const exercise = programOn(page, locale);
  await exercise.solve();
  const other = await context.newPage();
  await other.goto(`/${locale}/progress/`);
  const people = other.getByRole("region", { name: words.title });
  await people.getByRole("button", { name: words.add }).click();
  await people.getByLabel(words.nameOfThis).fill("Rosa");
  await people.getByLabel(words.nameOfOther).fill("rosa ");
  await people.getByRole("button", { name: words.begin }).click();
  await expect(people.getByText(words.taken("Rosa"))).toBeVisible();
  await people.getByLabel(words.nameOfOther).fill("Luis");
  // What the first one is typing in the other tab stays theirs.
  await exercise.write("export default 1;");
  await people.getByRole("button", { name: words.begin }).click();
  await expect(other.getByText(words.switched("Luis"))).toBeVisible();
  await expect(page.getByRole("button", { name: words.menu("Luis") })).toBeVisible();
  await exercise.reach();
  await expect(exercise.code).not.toHaveValue("export default 1;");
  const choice = choiceOn(page, locale);
  await choice.reach();
  await expect(choice.section.getByRole("radio").first()).not.toBeChecked();

  await people.getByRole("button", { name: words.switchTo("Rosa") }).click();
  await expect(other.getByText(words.switched("Rosa"))).toBeVisible();
  await exercise.reach();
  await expect(exercise.code).toHaveValue("export default 1;");
  await people.getByRole("button", { name: words.remove("Luis") }).click();
  await expect(people.getByText(words.removeWhat("Luis", 0, 0, 0, 0))).toBeVisible();
  await people.getByRole("button", { name: words.removeYes }).click();
  await expect(people.getByText(words.removed("Luis"))).toBeVisible();
  await other.reload();
  await expect(other.getByRole("button", { name: words.menu("Rosa") })).toBeHidden();
  await expect(exercise.code).toHaveValue("export default 1;");
});
